declare module "gettext-parser" {
  interface PoComments {
    translator?: string;
    reference?: string;
    extracted?: string;
    flag?: string;
    previous?: string;
  }
  interface PoEntry {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: PoComments;
  }
  interface PoFile {
    charset: string;
    headers: Record<string, string>;
    translations: Record<string, Record<string, PoEntry>>;
  }
  export const po: {
    /** Throws a SyntaxError for text that is no PO file. */
    parse(input: Buffer | string): PoFile;
    compile(file: PoFile, options?: { foldLength?: number }): Buffer;
  };
}
