import { type Campaign, ERRORS, type ErrorCode } from "@connection-denied/protocol";
import type { FormWords } from "./plain-form-words.ts";

/** What the browser sends back with the form, so that sending twice counts once and the sender can withdraw. */
export interface FormReceipt {
  readonly id: string;
  readonly secret: string;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const paragraph = (text: string): string => `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`;
const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escaped(value)}">`;
const receiptFields = ({ id, secret }: FormReceipt): string => hidden("id", id) + hidden("secret", secret);

function pageOf(words: FormWords, heading: string, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(heading)}</title>`;
  return `<!doctype html>\n<html lang="${words.language}"><head>${head}</head>\n<body><main><h1>${escaped(heading)}</h1>\n${body}\n</main></body></html>\n`;
}

function consentFields({ consents = [] }: Campaign, words: FormWords): string {
  return consents
    .map(({ purpose, version, text, required }) => {
      const box = `<input type="checkbox" name="consent-${purpose}" value="${version}"${required ? " required" : ""}>`;
      return `<p><label>${box} ${escaped(text)}${required ? ` (${words.required})` : ""}</label></p>`;
    })
    .join("\n");
}

/** The form, or that the host takes nothing here. */
export function formPage(campaign: Campaign, words: FormWords, receipt: FormReceipt): string {
  if (campaign.plainForm !== "public text") return pageOf(words, words.title, paragraph(words.refused));
  const text = `<p><label for="text">${escaped(words.label)}</label><br><textarea id="text" name="text" rows="8" cols="40" required></textarea></p>`;
  const send = `<p><button type="submit">${words.send}</button></p>`;
  const form = `<form method="post" action="/plain">${receiptFields(receipt)}\n${text}\n${consentFields(campaign, words)}\n${send}</form>`;
  const warnings = `<p><strong>${escaped(words.notSealed)}</strong></p>\n<p><strong>${escaped(words.family)}</strong></p>`;
  return pageOf(words, campaign.title, `${paragraph(campaign.text)}\n${warnings}\n${form}`);
}

export function receivedPage(words: FormWords, receipt: FormReceipt): string {
  const shown = `<p><code>${escaped(receipt.id)}</code><br><code>${escaped(receipt.secret)}</code></p>`;
  const button = `<p><button type="submit">${words.withdraw}</button></p>`;
  const form = `<form method="post" action="/plain/withdraw">${receiptFields(receipt)}${button}</form>`;
  return pageOf(words, words.received, `${paragraph(words.keep)}\n${shown}\n${form}`);
}

export function withdrawnPage(words: FormWords): string {
  return pageOf(words, words.withdrawn, "");
}

/** A refusal; its sentence is the one that programs get, in English. */
export function refusedPage(words: FormWords, code: ErrorCode): string {
  const sentence = `<p lang="en">${escaped(ERRORS[code].message)}</p>`;
  return pageOf(words, words.failed, `${sentence}\n<p><a href="/plain">${words.back}</a></p>`);
}
