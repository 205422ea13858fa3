import type { Count } from "@connection-denied/protocol";
import type { Words } from "../words/words.ts";
import type { Numbers } from "./read-numbers.ts";

const PUBLISHED = ["received", "confirmed", "removed"] as const;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | readonly Node[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...(typeof content === "string" ? [content] : content));
  return made;
}

function numbersOf(count: Count, words: Words): HTMLElement {
  const rows = PUBLISHED.map((kind) => {
    const number = words("widget-number", { number: count[kind] });
    return element("div", [element("dt", words(`widget-${kind}`)), element("dd", number)]);
  });
  return element("dl", rows);
}

function linkOf(words: Words): HTMLElement {
  const link = element("a", words("widget-open"));
  link.href = "/";
  link.target = "_blank";
  link.rel = "noopener";
  return link;
}

/** Puts in what there is; the host's own words stand as text. The link that has the focus keeps it. */
export function showNumbers(place: HTMLElement, { campaign, count }: Numbers, words: Words): void {
  const focused = place.contains(document.activeElement);
  const link = linkOf(words);
  place.replaceChildren(
    element("h1", campaign?.title ?? "Connection Denied"),
    ...(campaign?.invitation === undefined ? [] : [element("p", campaign.invitation)]),
    ...(count === null ? [] : [numbersOf(count, words)]),
    link,
  );
  if (focused) link.focus();
}
