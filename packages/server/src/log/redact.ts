import { visibleText } from "@connection-denied/protocol";

/** What no line of a log may hold: e-mail addresses, addresses of machines, passwords in URLs, long secrets. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, "$1[redacted]@"],
  [/[^\s@<>"'(),;:[\]]+@[^\s@<>"'(),;:[\]]+\.[^\s@<>"'(),;:[\]]+/g, "[address]"],
  [/\b\d{1,3}(\.\d{1,3}){3}\b/g, "[machine]"],
  [/(?<![\w:])(?=[0-9a-f:]*::|([0-9a-f]{1,4}:){3})[0-9a-f:]*:[0-9a-f]+(?![\w:])/gi, "[machine]"],
  [/\b(age1|AGE-SECRET-KEY-1)[0-9a-z]{20,}/gi, "[key]"],
];

/** A text without them, on one line, with nothing that a terminal would obey or a reader not see. */
export const redact = (text: string): string =>
  visibleText(patterns.reduce((plain, [pattern, instead]) => plain.replace(pattern, instead), text)).replaceAll(
    "\n",
    "⟨U+000A⟩",
  );

/**
 * A fault as a log may hold it: where it happened, and its message, redacted, of a limited length. Databases quote what was
 * sent in their messages after a first line or a colon's "detail", so only the first line is kept, with quoted parts cut.
 */
export function describeFault(cause: unknown): {
  readonly name: string;
  readonly message: string;
  readonly at: readonly string[];
} {
  if (!(cause instanceof Error)) return { name: typeof cause, message: "not an error", at: [] };
  const code = (cause as { code?: unknown }).code;
  const first = cause.message.split("\n", 1)[0] ?? "";
  const message = redact(first.replace(/"[^"]*"|'[^']*'/g, '"…"')).slice(0, 200);
  // The stack begins with the message, of which a line may look like a frame.
  const stack = cause.stack ?? "";
  const begins = stack.indexOf(cause.message) + cause.message.length;
  const frames = stack
    .slice(begins)
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  const at = frames.slice(0, 8).map((line) => redact(line.trim().replace(/^at /, "")));
  return { name: typeof code === "string" ? `${cause.name} ${code}` : cause.name, message, at };
}
