import type { Plugin } from "vite";

const STUB = "\0no-network";
/** How citation-js would fetch what it is asked to cite. Here it is only ever given entries. */
const FETCHERS = /^(?:node-fetch|sync-fetch|fetch-ponyfill)$/;

/** Leaves out what citation-js carries for reading from the net, so that nothing in the page could. */
export function offlineCitations(): Plugin {
  return {
    name: "offline-citations",
    enforce: "pre",
    resolveId: (id) => (FETCHERS.test(id) ? STUB : null),
    load: (id) => {
      if (id !== STUB) return null;
      return `const none = () => { throw new Error("Nothing is fetched here."); };
        export default none;
        export const Headers = undefined;`;
    },
  };
}
