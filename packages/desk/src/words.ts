import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { DeskError } from "./desk-server.ts";
import en from "./en.ftl?raw";
import ko from "./ko.ftl?raw";

export type Language = "en" | "ko";
/** Each language's name in itself. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: "English", ko: "한국어" };
const SOURCES: Readonly<Record<Language, string>> = { en, ko };

/** Looks a message up; a missing one comes back visibly, in brackets. */
export interface Words {
  (key: string, values?: Record<string, string | number>): string;
  readonly language: Language;
  /** A day and time, as this device counts them. */
  time(code: string): string;
  /** A refusal in this language; one that has no words here comes as the server's own sentence. */
  refusal(error: DeskError): string;
}

export function wordsIn(language: Language): Words {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(SOURCES[language]));
  const look = (key: string, values?: Record<string, string | number>): string => {
    const message = bundle.getMessage(key);
    return message?.value ? bundle.formatPattern(message.value, values ?? null, []) : `⟦${key}⟧`;
  };
  const clock = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return Object.assign(look, {
    language,
    time: (code: string) => clock.format(new Date(code)),
    refusal: ({ code, message }: DeskError) => (bundle.hasMessage(code) ? look(code) : message),
  });
}

const KEPT = "desk-language";

/** The language chosen before on this device, or the first of the browser's wishes that there is. */
export function firstLanguage(): Language {
  const wishes = [localStorage.getItem(KEPT) ?? "", ...navigator.languages].map((wish) => wish.slice(0, 2));
  return (wishes.find((wish) => wish in LANGUAGES) ?? "en") as Language;
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
