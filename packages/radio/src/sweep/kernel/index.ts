/** The doors of the kernel, the same in plain code and in WebAssembly. */
export { forget, singles } from "./memory.ts";
export { createRadio, createSide, raysOf } from "./side.ts";
export { createSphere, setGround } from "./sphere.ts";
export { tablesOf } from "./tables.ts";
export { traceRays } from "./trace-rays.ts";
