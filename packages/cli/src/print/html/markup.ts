import { escaped } from "../../picture/escaped.ts";

/** Words as they may stand in a page. */
export const text = (words: string): string => escaped(words).replaceAll(">", "&gt;");

/** An element with its attributes; those that are null are left out. `inside` is markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...inside: string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${text(value)}"`],
  );
  return `<${name}${written.join("")}>${inside.join("")}</${name}>`;
}

export const paragraph = (words: string, kind: string | null = null): string => element("p", { class: kind }, words);

/** A part of what is printed, on pages of its own, named by its heading. */
export function part(id: string, title: string, inside: string): string {
  const heading = element("h2", { id: `${id}-title` }, text(title));
  return element("section", { class: "part", id, "aria-labelledby": `${id}-title` }, heading, inside);
}
