/** The parts of citation-js that are used here; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    format(output: "ris", options: { readonly format: "object" }): readonly Readonly<Record<string, unknown>>[];
    format(output: "bibtex"): string;
    format(
      output: "bibliography",
      options: { readonly asEntryArray: true } & Readonly<Record<string, unknown>>,
    ): readonly (readonly [id: string, entry: string])[];
  }
  interface Styles {
    add(name: string, style: string): void;
    get(name: string): string;
  }
  export const plugins: {
    readonly config: {
      get(name: "@bibtex"): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
      get(name: "@csl"): { readonly styles: Styles };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
