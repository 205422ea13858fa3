import { printableText } from "@connection-denied/protocol";
import type { Manifest } from "@connection-denied/sealing";
import { element, text } from "../print/html/markup.ts";
import { pageHtml } from "../print/html/page-html.ts";
import type { Paper } from "../print/html/print-style.ts";
import type { ExportedMessage } from "./exported-message.ts";

interface Letters {
  readonly manifest: Manifest;
  readonly messages: readonly ExportedMessage[];
  /** The purpose whose consent lets a name be printed; null prints none. */
  readonly namesFor: string | null;
  readonly paper: Paper;
}

const style = `
.letter { break-inside: avoid; border-top: .5pt solid #999; padding: .8em 0; }
.letter p { white-space: pre-line; overflow-wrap: anywhere; font-family: "Source Serif 4", "Gowun Batang", "Noto Naskh Arabic", serif; }
.letter .from { font-family: Inter, "IBM Plex Sans KR", "Noto Naskh Arabic", sans-serif; font-size: .85em; color: #444; }
.letter [lang|=ar] { font-size: 1.15em; line-height: 1.8; }
`;

/** Name and country, of those who agreed to be named. */
function fromLine({ person, consents }: ExportedMessage, namesFor: string | null): string {
  const named = namesFor !== null && consents.some(({ purpose }) => purpose === namesFor);
  const parts = named ? [person.name, person.country].filter((part) => part !== undefined) : [];
  return parts.length === 0 ? "" : element("p", { class: "from", dir: "auto" }, text(parts.join(", ")));
}

function letter(message: ExportedMessage, namesFor: string | null): string {
  const words = element("p", { lang: message.language, dir: "auto" }, text(printableText(message.text)));
  return element("section", { class: "letter" }, words, fromLine(message, namesFor));
}

/** A page to print and hand over: the numbers, how they were counted, and the texts. No address and no note is in it. */
export function lettersHtml({ manifest, messages, namesFor, paper }: Letters): string {
  const { title, counts, madeAt } = manifest;
  const letters = messages.filter((message) => message.text !== "");
  const numbers = `${counts.received} received, ${counts.confirmed} confirmed by mail, ${counts.removed} withdrawn or invalidated; as of ${madeAt.slice(0, 10)}. ${letters.length} with a text follow.`;
  const main = [
    element("h1", { dir: "auto" }, text(title)),
    element("p", {}, text(numbers)),
    ...letters.map((message) => letter(message, namesFor)),
  ].join("\n");
  return pageHtml({ language: "en", title, paper, style, main, everyScript: true });
}
