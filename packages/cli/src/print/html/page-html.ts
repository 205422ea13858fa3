import { EVERY_SCRIPT, familiesOf, fontFaces } from "./fonts.ts";
import { element, text } from "./markup.ts";
import { type Paper, printStyle } from "./print-style.ts";

export interface PrintedPage {
  readonly language: string;
  readonly title: string;
  readonly paper: Paper;
  /** Style of this kind of print, besides what all have. */
  readonly style?: string;
  readonly main: string;
  /** Whether words of other languages than the page's are in it. */
  readonly everyScript?: boolean;
}

/** A whole file: words, style and fonts in one, with nothing to fetch. */
export function pageHtml({ language, title, paper, style = "", main, everyScript = false }: PrintedPage): string {
  const faces = fontFaces(everyScript ? EVERY_SCRIPT : language, `${title}${main}0123456789`);
  const head = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    element("title", {}, text(title)),
    `<style>${faces}\n${printStyle(paper, title)}${style}</style>`,
  ].join("\n");
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n${element("main", {}, main)}\n</body>\n</html>\n`;
}

export const fontNames = (language: string): string =>
  familiesOf(language)
    .map(({ name }) => name)
    .join(", ");
