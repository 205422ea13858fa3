export type EvidenceErrorCode = "file-shape" | "unknown-claim" | "unknown-source";

/** The record could not be read, or was asked for something that is not in it. */
export class EvidenceError extends Error {
  readonly code: EvidenceErrorCode;

  constructor(code: EvidenceErrorCode, message: string) {
    super(message);
    this.name = "EvidenceError";
    this.code = code;
  }
}
