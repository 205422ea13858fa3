/** Every reason this room refuses an input. */
export type RadioErrorCode =
  | "path-not-an-object"
  | "profile-missing"
  | "profile-too-short"
  | "profile-too-long"
  | "profile-lengths-differ"
  | "profile-not-a-number"
  | "profile-not-ascending"
  | "profile-does-not-start-at-zero"
  | "path-length-zero"
  | "path-too-long"
  | "height-out-of-range"
  | "clutter-out-of-range"
  | "antenna-under-ground"
  | "antenna-too-high"
  | "frequency-out-of-range"
  | "polarization-unknown"
  | "refractivity-out-of-range"
  | "sea-fraction-out-of-range"
  | "field-malformed"
  | "place-not-a-number"
  | "transmitter-off-field"
  | "coverage-parts-invalid"
  | "location-variation-invalid"
  | "smooth-path-invalid"
  | "skyline-options-invalid"
  | "clutter-input-invalid"
  | "bearing-invalid"
  | "drop-counter-invalid";

/** An input that cannot be computed. `message` is one sentence for a person, `code` is for programs. */
export class RadioError extends Error {
  override readonly name = "RadioError";
  readonly code: RadioErrorCode;

  constructor(code: RadioErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
