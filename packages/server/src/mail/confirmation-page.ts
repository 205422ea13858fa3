import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import type { ConfirmationWords } from "./confirmation-words.ts";

const style =
  "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:10vh auto;padding:0 1rem;color:#e8e6e1;background:#14171c}" +
  "button{font:inherit;padding:.6rem 1.2rem;color:#14171c;background:#e8c98a;border:0;border-radius:.3rem}" +
  "button:focus-visible{outline:3px solid #fff;outline-offset:3px}";
const styleHash = createHash("sha256").update(style).digest("base64");

/** One style, one form to this origin, and nothing else at all. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** What the page says: the question with its button, or an end. */
export type ConfirmationState = "ask" | "done" | "gone";

interface Shown {
  readonly state: ConfirmationState;
  readonly campaign: string;
  readonly language: string;
  readonly words: ConfirmationWords;
}

function body({ state, campaign, words }: Shown): string {
  if (state !== "ask") return `<p role="status">${escaped(words[state])}</p>`;
  return `<form method="post"><p>${escaped(words.ask(campaign))}</p><button>${escaped(words.button)}</button></form>`;
}

/** Answers with the page, which no cache keeps and which sends its address nowhere. */
export function sendConfirmationPage(reply: FastifyReply, shown: Shown): string {
  void reply
    .code(shown.state === "gone" ? 404 : 200)
    .headers({ "content-security-policy": contentSecurityPolicy, "cache-control": "no-store" })
    .type("text/html; charset=utf-8");
  const title = escaped(shown.campaign);
  return `<!doctype html>
<html lang="${shown.language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><style>${style}</style></head>
<body><main><h1>${title}</h1>${body(shown)}</main></body></html>
`;
}
