import type { FastifyReply } from "fastify";
import { escapeHtml, sendScriptlessPage } from "../scriptless-page.ts";
import type { ConfirmationWords } from "./confirmation-words.ts";

/** What the page says: the question with its button, or an end. */
export type ConfirmationState = "ask" | "done" | "gone";

interface Shown {
  readonly state: ConfirmationState;
  readonly campaign: string;
  readonly language: string;
  readonly words: ConfirmationWords;
}

function bodyOf({ state, campaign, words }: Shown): string {
  if (state !== "ask") return `<p role="status">${escapeHtml(words[state])}</p>`;
  return `<form method="post"><p>${escapeHtml(words.ask(campaign))}</p><button>${escapeHtml(words.button)}</button></form>`;
}

/** Answers with the page, which no cache keeps and which sends its address nowhere. */
export function sendConfirmationPage(reply: FastifyReply, shown: Shown): FastifyReply {
  const { state, language, campaign } = shown;
  const page = { language, heading: campaign, body: bodyOf(shown) };
  return sendScriptlessPage(reply, page, state === "gone" ? 404 : 200);
}
