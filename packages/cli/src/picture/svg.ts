import { escaped } from "./escaped.ts";

/** Drawing of plots as SVG text, in greys that turn round where a dark page is preferred. */

/** Classes a shape can have; text without one is ink. */
const STYLE = [
  ".paper{fill:#ffffff}.ink{fill:#1a1a1a}.quiet{fill:#595959}.band{fill:#c8c8c8}",
  ".line{stroke:#1a1a1a;fill:none}.rule{stroke:#e2e2e2}.hill{fill:#8f8f8f}",
  "@media(prefers-color-scheme:dark){",
  ".paper{fill:#111111}.ink{fill:#ededed}.quiet{fill:#aaaaaa}.band{fill:#4d4d4d}",
  ".line{stroke:#ededed}.rule{stroke:#2e2e2e}.hill{fill:#8a8a8a}}",
].join("");

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same in words, for who cannot see it. */
  readonly description: string;
  readonly shapes: readonly string[];
}

/** A whole SVG file on its own paper. */
export function svgPlot({ width, height, title, description, shapes }: Plot): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="Helvetica, Arial, sans-serif" font-size="14" class="ink">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" class="paper"/>`,
    ...shapes,
    "</svg>",
  ].join("\n")}\n`;
}

export function svgText(x: number, y: number, words: string, attributes = ""): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}"${attributes === "" ? "" : ` ${attributes}`}>${escaped(words)}</text>`;
}

export function svgLine(x1: number, x2: number, y1: number, y2: number, attributes: string): string {
  const [from, to] = [`x1="${rounded(x1)}" x2="${rounded(x2)}"`, `y1="${rounded(y1)}" y2="${rounded(y2)}"`];
  return `<line ${from} ${to} ${attributes}/>`;
}

export const svgDot = (x: number, y: number): string =>
  `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="4" class="ink"/>`;

export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Steps of an axis from 0 that reaches `most` in at most `count` of them. */
export function axisStep(most: number, count: number): number {
  const least = most / count;
  const power = 10 ** Math.floor(Math.log10(least));
  return (([1, 2, 5].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) as number) * power;
}
