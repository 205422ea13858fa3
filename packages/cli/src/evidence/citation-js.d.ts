/** The parts of citation-js that are used here; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    format(output: "ris", options: { readonly format: "object" }): readonly Readonly<Record<string, unknown>>[];
    format(output: "bibtex" | "bibliography", options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: { get(name: "@bibtex"): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
