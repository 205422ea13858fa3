/**
 * `node tools/compile-kernel.ts`: compiles `packages/radio/src/sweep/kernel` with AssemblyScript and writes
 * `packages/radio/src/sweep/kernel-module.ts`. A test of the radio room holds that file to its source.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "packages/radio/src/sweep/kernel";
const TARGET = "packages/radio/src/sweep/kernel-module.ts";

/**
 * In the place of `memory.ts`: arrays are addresses, without a length and without checks. The tables are the first that is
 * taken, and stay where they are.
 */
const MEMORY = `
@unmanaged export class Floats {
  @inline @operator("[]") get(i: i32): f64 { return load<f64>(changetype<usize>(this) + ((<usize>i) << 3)); }
  @inline @operator("[]=") set(i: i32, v: f64): void { store<f64>(changetype<usize>(this) + ((<usize>i) << 3), v); }
  @inline subarray(start: i32, end: i32): Floats { return changetype<Floats>(changetype<usize>(this) + ((<usize>start) << 3)); }
}
@unmanaged export class Singles {
  @inline @operator("[]") get(i: i32): f64 { return <f64>load<f32>(changetype<usize>(this) + ((<usize>i) << 2)); }
  @inline @operator("[]=") set(i: i32, v: f64): void { store<f32>(changetype<usize>(this) + ((<usize>i) << 2), <f32>v); }
}
@unmanaged export class Integers {
  @inline @operator("[]") get(i: i32): i32 { return load<i32>(changetype<usize>(this) + ((<usize>i) << 2)); }
  @inline @operator("[]=") set(i: i32, v: i32): void { store<i32>(changetype<usize>(this) + ((<usize>i) << 2), v); }
}
let tables: usize = 0;
function take(bytes: usize): usize {
  const start = heap.alloc(bytes);
  if (tables == 0) tables = bytes;
  else memory.fill(start, 0, bytes);
  return start;
}
export function floats(length: i32): Floats { return changetype<Floats>(take((<usize>length) << 3)); }
export function singles(length: i32): Singles { return changetype<Singles>(take((<usize>length) << 2)); }
export function integers(length: i32): Integers { return changetype<Integers>(take((<usize>length) << 2)); }
export function forget(): void { heap.reset(); heap.alloc(tables); }
@inline export function whole(x: f64): i32 { return <i32>x; }
@inline export function leadingZeros(x: i32): i32 { return clz<i32>(x); }
@inline export function oneIf(condition: bool): i32 { return <i32>condition; }
`;

/** In the place of `exact.ts`: the functions of that very file, imported. */
const EXACT = `
@external("exact", "bullingtonLoss_dB") export declare function bullingtonLoss_dB(v: f64, D_km: f64): f64;
@external("exact", "freeSpaceLoss_dB") export declare function freeSpaceLoss_dB(f_GHz: f64, d_km: f64, rise_m: f64): f64;
@external("exact", "shortPathLoss_dB") export declare function shortPathLoss_dB(D_km: f64, model_dB: f64, edge: f64): f64;
@external("exact", "decibels") export declare function decibels(x: f64): f64;
@external("exact", "cubeRoot") export declare function cubeRoot(x: f64): f64;
`;

const NAMES = /(import|export) (?:type )?\{([^}]*)\} from "(\.\/[^"]+)\.ts";/g;

/** The words of AssemblyScript are global there, its imports know neither types nor endings. */
function dialect(text: string): string {
  return text.replace(NAMES, (_, word: string, list: string, from: string) => {
    const names = list.split(",").map((name) => name.trim().replace(/^type /, ""));
    const kept = names.filter((name) => name !== "" && name !== "f64" && name !== "i32");
    return kept.length === 0 ? "" : `${word} { ${kept.join(", ")} } from "${from}";`;
  });
}

function sourceOf(file: string): string | null {
  if (file === "memory.ts") return MEMORY;
  if (file === "exact.ts") return EXACT;
  try {
    return dialect(readFileSync(join(FOLDER, file), "utf8"));
  } catch {
    return null;
  }
}

const OPTIONS = ["index.ts", "--outFile", "kernel.wasm", "--optimizeLevel", "3", "--noAssert", "--runtime", "stub"];

/** The kernel in WebAssembly, base64. */
export async function compileKernel(): Promise<string> {
  const { default: asc } = await import("assemblyscript/asc");
  let bytes = new Uint8Array();
  const messages: string[] = [];
  const { error } = await asc.main([...OPTIONS, "--use", "abort="], {
    readFile: (file: string) => sourceOf(file),
    writeFile: (_: string, contents: string | Uint8Array) => {
      if (typeof contents !== "string") bytes = Uint8Array.from(contents);
    },
    listFiles: () => [],
    stderr: { write: (text: string | Uint8Array) => void messages.push(String(text)) },
  });
  if (error !== null) throw new Error(`The kernel does not compile: ${messages.join("")}${error.message}`);
  return Buffer.from(bytes).toString("base64");
}

/** The file that carries it. */
export function moduleText(base64: string): string {
  const lines = base64.match(/.{1,110}/g) ?? [];
  return [
    "/** `kernel` in WebAssembly, base64. Written by `node tools/compile-kernel.ts`. */",
    "export const KERNEL_MODULE = [",
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(TARGET, moduleText(await compileKernel()));
