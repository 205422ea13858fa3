/// <reference types="vite/client" />
import { FluentBundle, FluentResource } from "@fluent/bundle";
import interfaceWords from "./en.ftl?raw";

/** Looks up an interface message by key; a missing key comes back visibly, in brackets, never as silence. */
export type Words = (key: string, args?: Record<string, string | number>) => string;

/** A folder that shows something keeps its own words beside it, in `words.ftl`. These are needed from the first scene. */
const firstWords: Record<string, string> = import.meta.glob("../{map,horizon,picture,far}/words.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = new FluentBundle("en", { useIsolating: false });

/** Adds the words of a part that is fetched when it is first needed. */
export function learnWords(source: string): void {
  bundle.addResource(new FluentResource(source));
}

for (const source of [interfaceWords, ...Object.values(firstWords)]) learnWords(source);

/** The English words of every screen learned so far. */
export const words: Words = (key, args) => {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, args ?? null, []) : `⟦${key}⟧`;
};
