import { type Campaign, type ErrorCode, TEXT_MAX_CHARACTERS } from "@connection-denied/protocol";
import type { FastifyReply } from "fastify";
import { type FormWords, faultIn } from "./plain-form-words.ts";
import { escapeHtml, sendScriptlessPage } from "./scriptless-page.ts";

/** What the browser sends back with the form, so that sending twice counts once and the sender can withdraw. */
export interface FormReceipt {
  readonly id: string;
  readonly secret: string;
}

/** What stands in the form: nothing at first, and after a refusal what was sent, with what is wrong. */
export interface FormState {
  readonly receipt: FormReceipt;
  readonly text: string;
  /** Purposes that are ticked. */
  readonly agreed: ReadonlySet<string>;
  readonly fault: ErrorCode | null;
}

const paragraph = (text: string, kind = ""): string =>
  `<p${kind === "" ? "" : ` class="${kind}"`}>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`;
const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
const receiptFields = ({ id, secret }: FormReceipt): string => hidden("id", id) + hidden("secret", secret);

const withdrawLink = (words: FormWords): string =>
  `<p><a href="/plain/withdraw">${escapeHtml(words.withdrawHeading)}</a></p>`;

const isOfText = (code: ErrorCode | null): boolean => code?.startsWith("text-") ?? false;

/** The sentence of a refusal. It has the focus unless the field that it is about has. */
function faultParagraph(words: FormWords, code: ErrorCode): string {
  const { sentence, language } = faultIn(words, code);
  const focus = isOfText(code) ? "" : ` tabindex="-1" autofocus`;
  return `<p id="fault" class="fault" role="alert" lang="${language}"${focus}>${escapeHtml(sentence)}</p>`;
}

function textField(words: FormWords, { text, fault }: FormState): string {
  const described = isOfText(fault)
    ? `aria-describedby="fault hint" aria-invalid="true" autofocus`
    : `aria-describedby="hint"`;
  // A browser leaves out the first line break of a text area, so one that is part of the text needs another before it.
  const area = `<textarea id="text" name="text" rows="8" maxlength="${2 * TEXT_MAX_CHARACTERS}" required ${described}>\n${escapeHtml(text)}</textarea>`;
  return `<p><label for="text">${escapeHtml(words.label)}</label> <span id="hint" class="hint">${escapeHtml(words.hint)}</span>${area}</p>`;
}

function consentFields({ consents = [] }: Campaign, words: FormWords, { agreed, fault }: FormState): string {
  if (consents.length === 0) return "";
  const boxes = consents.map(({ purpose, version, text, required }) => {
    const ticked = agreed.has(purpose) ? " checked" : "";
    const needed = required ? ` required${fault === "consent-missing" ? ' aria-describedby="fault"' : ""}` : "";
    const box = `<input type="checkbox" name="consent-${purpose}" value="${version}"${needed}${ticked}>`;
    const mark = required ? ` (${escapeHtml(words.required)})` : "";
    return `<label class="box">${box} <span>${escapeHtml(text)}${mark}</span></label>`;
  });
  return `<fieldset><legend>${escapeHtml(words.consents)}</legend>\n${boxes.join("\n")}</fieldset>`;
}

/** Answers with the form, or that the host takes nothing here. */
export function sendFormPage(
  reply: FastifyReply,
  campaign: Campaign,
  words: FormWords,
  state: FormState,
  status = 200,
): FastifyReply {
  const { language } = words;
  if (campaign.plainForm !== "public text") {
    return sendScriptlessPage(reply, { language, heading: words.title, body: paragraph(words.refused) }, status);
  }
  const { fault } = state;
  const told = fault === null ? "" : `${faultParagraph(words, fault)}\n`;
  const fields = [receiptFields(state.receipt), textField(words, state), consentFields(campaign, words, state)];
  const send = `<p><button type="submit">${escapeHtml(words.send)}</button></p>`;
  const form = `<form method="post" action="/plain">${fields.join("\n")}\n${send}</form>`;
  const warnings = [words.notSealed, words.family].map((warning) => paragraph(warning, "warning")).join("\n");
  const body = `${told}${paragraph(campaign.text)}\n${warnings}\n${form}\n${withdrawLink(words)}`;
  const before = fault === null ? {} : { before: words.failed };
  return sendScriptlessPage(reply, { language, heading: campaign.title, body, ...before }, status);
}

/** Answers with the form in which the two lines of a receipt are written down again. */
export function sendWithdrawalForm(reply: FastifyReply, words: FormWords): FastifyReply {
  const field = (name: string, label: string): string =>
    `<p><label for="${name}">${escapeHtml(label)}</label><input type="text" id="${name}" name="${name}" required autocomplete="off" spellcheck="false"></p>`;
  const fields = `${field("id", words.firstLine)}\n${field("secret", words.secondLine)}`;
  const button = `<p><button type="submit">${escapeHtml(words.withdraw)}</button></p>`;
  const body = `<form method="post" action="/plain/withdraw">${fields}\n${button}</form>`;
  return sendScriptlessPage(reply, { language: words.language, heading: words.withdrawHeading, body });
}

export function sendReceivedPage(reply: FastifyReply, words: FormWords, receipt: FormReceipt): FastifyReply {
  const shown = [receipt.id, receipt.secret].map((line) => `<code>${escapeHtml(line)}</code>`).join("\n");
  const button = `<p><button type="submit">${escapeHtml(words.withdraw)}</button></p>`;
  const form = `<form method="post" action="/plain/withdraw">${receiptFields(receipt)}${button}</form>`;
  const body = `${paragraph(words.keep)}\n${shown}\n${form}\n${withdrawLink(words)}`;
  return sendScriptlessPage(reply, { language: words.language, heading: words.received, body }, 201);
}

export function sendWithdrawnPage(reply: FastifyReply, words: FormWords): FastifyReply {
  return sendScriptlessPage(reply, { language: words.language, heading: words.withdrawn, body: "" });
}

/** A refusal that no form goes with. */
export function sendRefusedPage(reply: FastifyReply, words: FormWords, code: ErrorCode, status: number): FastifyReply {
  const body = `${faultParagraph(words, code)}\n<p><a href="/plain">${escapeHtml(words.back)}</a></p>`;
  return sendScriptlessPage(reply, { language: words.language, heading: words.failed, body }, status);
}
