import { ERRORS, type ErrorCode } from "@connection-denied/protocol";

/** A request that is answered with one of the protocol's errors; the cause, if any, stays on the server. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, cause?: unknown) {
    super(ERRORS[code].message, cause === undefined ? undefined : { cause });
    this.name = "Refusal";
    this.code = code;
  }
}
