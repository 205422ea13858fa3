import type { PrintWords } from "../words/print-words.ts";
import { element, paragraph, text } from "./markup.ts";

const SUPPORT_ADDRESS = "findahelpline.com";

/** Lines that the game shows to whom it stays with, word for word. */
export function supportHtml(words: PrintWords): string {
  return (
    element("h3", {}, text(words("support-title"))) +
    paragraph(text(words("support-someone"))) +
    paragraph(`${text(words("support-lines"))} <span class="address">${SUPPORT_ADDRESS}</span>`) +
    paragraph(text(words("support-emergency")))
  );
}

export interface Front {
  readonly title: string;
  readonly kind: string;
  readonly foot: string;
}

export function titlePage({ title, kind, foot }: Front, words: PrintWords): string {
  return element(
    "header",
    { class: "title" },
    element(
      "div",
      {},
      paragraph("Connection Denied", "small"),
      element("h1", {}, text(title)),
      paragraph(text(kind), "kind"),
    ),
    element(
      "div",
      {},
      paragraph(text(foot), "small"),
      paragraph(text(words("independence")), "small"),
      awaiting(words),
    ),
  );
}

function awaiting(words: PrintWords): string {
  return words.language === "en" ? "" : paragraph(text(words("language-awaits-review")), "small");
}

/** Links to the parts, by the title each bears. */
export function contentsHtml(
  parts: readonly { readonly id: string; readonly title: string }[],
  words: PrintWords,
): string {
  const items = parts.map(({ id, title }) => element("li", {}, element("a", { href: `#${id}` }, text(title))));
  return element(
    "nav",
    { "aria-labelledby": "contents" },
    element("h3", { id: "contents" }, text(words("print-contents"))),
    element("ul", {}, ...items),
  );
}

export interface Colophon {
  readonly episode: string;
  readonly version: string;
  readonly release: string;
  readonly fonts: string;
  /** What is whose. */
  readonly made: string;
}

export function colophonHtml({ episode, version, release, fonts, made }: Colophon, words: PrintWords): string {
  return element(
    "section",
    { class: "part small", id: "colophon", "aria-labelledby": "colophon-title" },
    element("h2", { id: "colophon-title" }, text(words("print-colophon"))),
    paragraph(text(words("print-colophon-version", { episode, version, release }))),
    paragraph(text(made)),
    paragraph(text(words("print-colophon-licence"))),
    paragraph(text(words("print-colophon-type", { fonts }))),
  );
}
