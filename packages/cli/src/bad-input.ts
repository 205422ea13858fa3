/** Something the person gave cannot be used: one sentence, exit code 2. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadInput";
  }
}

/** Errors of the rooms that speak of what was handed in, by class name. */
const ROOM_ERRORS = new Set([
  "PlaythroughError",
  "WorldError",
  "RadioError",
  "EvidenceError",
  "StoryError",
  "SealingError",
  "BadInput",
]);

/** The sentence for a person, or null when the error is a fault of the program. */
export function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (ROOM_ERRORS.has(error.name)) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith("ERR_PARSE_ARGS") === true) {
    const first = error.message.split("\n")[0]?.split(". ")[0] ?? "";
    return `${first.replace(/\.$/, "")}; add --help to see what there is.`;
  }
  return null;
}
