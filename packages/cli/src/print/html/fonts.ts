import { readFileSync } from "node:fs";

interface Family {
  readonly name: string;
  /** Style sheets of its package. */
  readonly sheets: readonly string[];
}

const LATIN: readonly Family[] = [
  {
    name: "Source Serif 4",
    sheets: [
      "@fontsource/source-serif-4/400.css",
      "@fontsource/source-serif-4/400-italic.css",
      "@fontsource/source-serif-4/700.css",
    ],
  },
  { name: "Inter", sheets: ["@fontsource/inter/400.css", "@fontsource/inter/600.css"] },
];

const KOREAN: readonly Family[] = [
  { name: "Gowun Batang", sheets: ["@fontsource/gowun-batang/400.css", "@fontsource/gowun-batang/700.css"] },
  {
    name: "IBM Plex Sans KR",
    sheets: ["@fontsource/ibm-plex-sans-kr/400.css", "@fontsource/ibm-plex-sans-kr/600.css"],
  },
];

const ARABIC: readonly Family[] = [
  {
    name: "Noto Naskh Arabic",
    sheets: ["@fontsource/noto-naskh-arabic/400.css", "@fontsource/noto-naskh-arabic/700.css"],
  },
];

/** What stands for a language where people's own words are printed, in whatever script they wrote. */
export const EVERY_SCRIPT = "every script";

const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  ko: [...LATIN, ...KOREAN],
  [EVERY_SCRIPT]: [...LATIN, ...KOREAN, ...ARABIC],
};

export const familiesOf = (language: string): readonly Family[] => FAMILIES[language] ?? LATIN;

/** Font faces with the fonts in them, so that a printed file needs nothing beside it; only parts whose letters are used. */
export function fontFaces(language: string, used: string): string {
  const letters = new Set([...used].map((letter) => letter.codePointAt(0) ?? 0));
  const sheets = familiesOf(language).flatMap((family) => family.sheets);
  return sheets.flatMap((sheet) => facesOf(sheet, letters)).join("\n");
}

function facesOf(sheet: string, letters: ReadonlySet<number>): string[] {
  const address = import.meta.resolve(sheet);
  const faces = readFileSync(new URL(address), "utf8").match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.filter((face) => covers(face, letters)).map((face) => withFontInside(face, address));
}

function covers(face: string, letters: ReadonlySet<number>): boolean {
  const ranges = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
  if (ranges === undefined) return true;
  return ranges.split(",").some((range) => {
    const [, from = "0", to] = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(range) ?? [];
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
    for (const letter of letters) if (letter >= first && letter <= last) return true;
    return false;
  });
}

function withFontInside(face: string, sheet: string): string {
  const file = /url\(([^)]+\.woff2)\)/.exec(face)?.[1]?.replaceAll(/["']/g, "") ?? "";
  const font = readFileSync(new URL(file, sheet)).toString("base64");
  return face.replace(/src:[^;]+;/, `src: url(data:font/woff2;base64,${font}) format("woff2");`);
}
