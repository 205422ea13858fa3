/// <reference types="vite/client" />
import { FluentBundle, FluentResource } from "@fluent/bundle";
import interfaceWords from "./en.ftl?raw";

/** Looks up an interface message by key; a missing key comes back visibly, in brackets, never as silence. */
export type Words = (key: string, args?: Record<string, string | number>) => string;

/** A folder that shows something keeps its own words beside it, in `words.ftl`. */
const folderWords: Record<string, string> = import.meta.glob("../*/words.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundleFrom(sources: readonly string[]): FluentBundle {
  const bundle = new FluentBundle("en", { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

/** The English words of every screen, merged. */
export function createWords(): Words {
  const bundle = bundleFrom([interfaceWords, ...Object.values(folderWords)]);
  return (key, args) => {
    const message = bundle.getMessage(key);
    if (!message?.value) return `⟦${key}⟧`;
    return bundle.formatPattern(message.value, args ?? null, []);
  };
}
