export type SealingErrorCode =
  | "key-set-not-valid"
  | "key-set-signature-wrong"
  | "key-set-fingerprint-differs"
  | "key-set-campaign-differs"
  | "identity-not-valid"
  | "signing-key-not-valid"
  | "sealed-not-valid"
  | "sealed-not-for-these-identities"
  | "sealed-content-not-valid"
  | "export-not-opened"
  | "export-not-valid"
  | "export-signature-wrong"
  | "export-signer-differs"
  | "export-edited";

/** Something cannot be sealed, opened or trusted; `message` is one sentence for a person and shows nothing secret. */
export class SealingError extends Error {
  readonly code: SealingErrorCode;
  constructor(code: SealingErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "SealingError";
    this.code = code;
  }
}
