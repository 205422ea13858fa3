import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";

/** Set by the system's own type, in the two colourings that readers choose between there; every pair is at least 4.5:1. */
const style = `
:root { color-scheme: light dark; --ground: #f5f2eb; --raised: #fffdf8; --line: #8a8578; --ink: #161c28; --quiet: #4a5262;
  --accent: #7a4a00; --on-accent: #fff8ec; --alarm: #a31d13; --focus: #0b4fb3; }
@media (prefers-color-scheme: dark) { :root { --ground: #0a0f1a; --raised: #131b2b; --line: #56668a; --ink: #ece8df;
  --quiet: #b3bac8; --accent: #f2bb6b; --on-accent: #1a1206; --alarm: #ff9486; --focus: #a9ccff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 system-ui, "Segoe UI", "Noto Sans",
  "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: anywhere; word-break: keep-all; }
main { max-width: 38rem; margin: 0 auto; padding: clamp(1.5rem, 8vh, 5rem) 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.3; }
p, fieldset { margin: 0 0 1rem; }
fieldset { padding: 0; border: 0; min-width: 0; }
legend, .hint { padding: 0; color: var(--quiet); font-size: 0.9375rem; }
.hint { display: block; }
.warning { padding-left: 0.9rem; border-left: 3px solid var(--accent); }
.fault { padding: 0.6rem 0.9rem; border: 1px solid var(--alarm); border-radius: 0.4rem; color: var(--alarm); font-weight: 600; }
.box { display: flex; gap: 0.6rem; align-items: baseline; padding: 0.5rem 0; min-height: 2.75rem; }
.box input { flex: none; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); transform: translateY(0.15rem); }
label[for] { font-weight: 600; }
textarea, input[type="text"] { display: block; width: 100%; margin-top: 0.4rem; padding: 0.7rem 0.9rem; font: inherit; color: inherit;
  background: var(--raised); border: 1px solid var(--line); border-radius: 0.4rem; }
textarea[aria-invalid] { border-color: var(--alarm); }
button { min-height: 2.75rem; padding: 0.5rem 1.4rem; font: inherit; color: var(--on-accent); background: var(--accent);
  border: 1px solid transparent; border-radius: 0.4rem; cursor: pointer; }
code { display: block; margin-bottom: 0.5rem; padding: 0.5rem 0.9rem; border: 1px solid var(--line); border-radius: 0.4rem;
  font: 1rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; word-break: break-all; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
`;

/** Its own style by its hash, a form to this origin, and nothing else at all. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as markup that shows it, also between quotation marks. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

interface ScriptlessPage {
  /** BCP 47, of the page's own words. */
  readonly language: string;
  readonly heading: string;
  /** Before the heading in the title: what a reader has to know first. */
  readonly before?: string;
  /** Markup; what is not ours in it is escaped. */
  readonly body: string;
}

/** Answers with a page that needs no script, which no cache keeps. */
export function sendScriptlessPage(reply: FastifyReply, page: ScriptlessPage, status = 200): FastifyReply {
  const { language, heading, before = "", body } = page;
  return reply
    .code(status)
    .headers({ "content-security-policy": contentSecurityPolicy, "cache-control": "no-store" })
    .type("text/html; charset=utf-8")
    .send(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>${escapeHtml(before === "" ? heading : `${before} ${heading}`)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(heading)}</h1>
${body}
</main></body></html>
`);
}
