import * as exact from "./kernel/exact.ts";
import type * as plain from "./kernel/index.ts";
import { TABLE_LENGTH, tablesOf } from "./kernel/tables.ts";
import { KERNEL_MODULE } from "./kernel-module.ts";
import { plainKernel } from "./plain-kernel.ts";
import type { SweepKernel } from "./sweep-kernel.ts";

/** What of WebAssembly is used; absent where an engine lacks it. */
interface CompiledModule {
  readonly exports: typeof plain & { readonly memory: { readonly buffer: ArrayBuffer } };
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => CompiledModule;
};
declare function atob(text: string): string;

let compiled: object | null | undefined;

/** The module, compiled once; null where the engine has no WebAssembly or a page forbids it. */
function compileOnce(): object | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(Uint8Array.from(atob(KERNEL_MODULE), (character) => character.charCodeAt(0)));
    } catch {
      compiled = null;
    }
  }
  return compiled;
}

/** One kernel waits for the next sweep, whose memory it has already touched; a larger one than this is let go, bytes. */
const LARGEST_WAITING = 128 * 1024 * 1024;
let waiting: SweepKernel | null = null;

/** A kernel in WebAssembly with a memory of its own, or null where there is none to be had. */
export function compiledKernel(): SweepKernel | null {
  const ready = waiting;
  waiting = null;
  if (ready !== null) return ready;
  const module = compileOnce();
  return module === null ? null : startKernel(module);
}

function startKernel(module: object): SweepKernel {
  const { exports } = new WebAssembly.Instance(module, { exact });
  // Arrays are addresses in there.
  const address = (array: Float32Array | Float64Array): number => array as unknown as number;
  const tables = new Float64Array(exports.memory.buffer, address(exports.tablesOf()), TABLE_LENGTH);
  tables.set(tablesOf());
  const kernel: SweepKernel = {
    doors: exports,
    numbers: (array, length) => new Float32Array(exports.memory.buffer, address(array), length),
    release: () => {
      exports.forget();
      if (exports.memory.buffer.byteLength <= LARGEST_WAITING) waiting = kernel;
    },
  };
  return kernel;
}

/** The quickest kernel there is. Both compute the same bits. */
export function createKernel(): SweepKernel {
  return compiledKernel() ?? plainKernel;
}
