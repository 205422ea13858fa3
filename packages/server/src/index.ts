export { type AppParts, buildApp } from "./app.ts";
export { failStart, run } from "./run.ts";
export { readSettings, type Settings } from "./settings.ts";
export { StartError } from "./start-error.ts";
