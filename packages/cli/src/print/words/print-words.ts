import { existsSync, readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { interfaceLanguages, readInterfaceWords, SOURCE_LANGUAGE } from "../../../../../tools/read-words.ts";
import { BadInput } from "../../bad-input.ts";

/** Words of what is printed, and the game's own, in one language. A missing one is an error: nobody can reload paper. */
export interface PrintWords {
  (key: string, given?: Record<string, string | number>): string;
  /** BCP 47. */
  readonly language: string;
  knows(key: string): boolean;
}

/** Languages that things can be printed in: those that the interface has words in. */
const printLanguages = (): string[] => [SOURCE_LANGUAGE, ...interfaceLanguages()];

/** @throws BadInput for a language that nothing is printed in */
export function openPrintWords(language: string): PrintWords {
  if (!printLanguages().includes(language)) {
    throw new BadInput(`Nothing can be printed in "${language}"; there is: ${printLanguages().join(", ")}.`);
  }
  const bundle = new FluentBundle(language, { useIsolating: false, functions: { PERCENT: percentIn(language) } });
  const texts = [...Object.values(readInterfaceWords(language)), ...ownWords(language)];
  for (const text of texts) bundle.addResource(new FluentResource(text));
  const look = (key: string, given?: Record<string, string | number>): string => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new BadInput(`The ${language} words have no "${key}"; add it to print/words/.`);
    return bundle.formatPattern(message.value, given ?? null, []);
  };
  return Object.assign(look, { language, knows: (key: string) => bundle.hasMessage(key) });
}

/** Words of the print itself; the facts have some only where the record's own language is not read. */
function ownWords(language: string): string[] {
  const files = ["", "lesson-", "facts-"].map((part) => new URL(`./${part}${language}.ftl`, import.meta.url));
  return files.filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
}

function percentIn(language: string) {
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return ([value]: unknown[]): string =>
    format.format((value instanceof FluentNumber ? value.value : Number(value)) / 100);
}
