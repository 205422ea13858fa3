/** Every way in which a playthrough can say no. `docs/playthrough.md` lists the same codes. */
export const PLAYTHROUGH_ERROR_CODES = [
  "unknown-episode",
  "unknown-era",
  "unknown-language",
  "bad-seed",
  "unknown-choice",
  "ended",
  "refused-command",
  "story-fault",
  "night-missing",
  "night-foreign",
  "night-unfinished",
  "record-unreadable",
  "record-too-large",
  "record-foreign",
  "record-version",
  "record-damaged",
  "record-edited",
  "record-other-build",
  "save-unreadable",
  "save-too-large",
  "save-foreign",
  "save-version",
  "save-damaged",
] as const;

export type PlaythroughErrorCode = (typeof PLAYTHROUGH_ERROR_CODES)[number];

/** One plain sentence for the person, one code for the program. */
export class PlaythroughError extends Error {
  readonly code: PlaythroughErrorCode;

  constructor(code: PlaythroughErrorCode, message: string) {
    super(message);
    this.name = "PlaythroughError";
    this.code = code;
  }
}
