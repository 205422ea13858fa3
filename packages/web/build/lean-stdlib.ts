import type { Plugin } from "vite";

const SCOPE = "@stdlib/";
const ANSWERED = "\0lean:";

/**
 * What stdlib asks an engine at every start, answered once for the engines that the page is built for: typed arrays,
 * `defineProperty`, and the order of bytes. Its mathematics is left untouched, to the last bit.
 */
const ANSWERS: Readonly<Record<string, string>> = {
  "array-float64": "Float64Array",
  "array-uint32": "Uint32Array",
  "assert-is-little-endian": "new Uint8Array(new Uint32Array([1]).buffer)[0] === 1",
  "number-ctor": "Number",
  "utils-define-nonenumerable-read-only-property":
    "(object, name, value) => void Object.defineProperty(object, name, { value })",
};

/** Every file of stdlib takes and gives in the same few words; as a module it can be joined with its neighbours. */
function asModule(code: string): string {
  return code
    .replace(/^var (\w+) = require\( '([^']+)' \);/gm, 'import $1 from "$2";')
    .replace(/^var (\w+) = require\( '([^']+)' \)\.(\w+);/gm, 'import $1Whole from "$2";\nvar $1 = $1Whole.$3;')
    .replace(/^module\.exports = (\w+);/m, "export default $1;");
}

/** Leaves out stdlib's stand-ins for browsers of twenty years ago, and the wrapping of its hundred small files. */
export function leanStdlib(): Plugin {
  return {
    name: "lean-stdlib",
    enforce: "pre",
    apply: "build",
    resolveId: (id) => (id.startsWith(SCOPE) && id.slice(SCOPE.length) in ANSWERS ? ANSWERED + id : null),
    load: (id) => {
      if (!id.startsWith(ANSWERED)) return null;
      return `export default ${ANSWERS[id.slice(ANSWERED.length + SCOPE.length)]};`;
    },
    transform(code, id) {
      if (!id.includes(`/node_modules/${SCOPE}`) || !id.endsWith(".js")) return null;
      const module = asModule(code);
      if (/^[^*\n]*(require\(|module\.exports)/m.test(module)) {
        throw new Error(`${id} is not written as stdlib's other files are; teach build/lean-stdlib.ts its form.`);
      }
      return { code: module, map: null };
    },
  };
}
