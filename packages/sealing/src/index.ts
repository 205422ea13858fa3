export { type ExportFiles, type Manifest, type OpenedExport, openExport, sealExport } from "./campaign-export.ts";
export { type Expected, readKeySet, signKeySet, verifyKeySet } from "./key-set.ts";
export { type AgeKey, ageKeyOf, makeAgeKey, openSealed } from "./open-sealed.ts";
export { type Belonging, type SealedPerson, sealPerson } from "./seal-person.ts";
export { hasSealedShape, SEALED_MAX_CHARACTERS, SEALED_STEP_BYTES } from "./sealed-shape.ts";
export { SealingError, type SealingErrorCode } from "./sealing-error.ts";
export {
  fingerprintOf,
  makeSigningKey,
  type SigningKey,
  signDocument,
  signingKeyOf,
  verifyDocument,
} from "./signing-key.ts";
export { type SpokenWords, spokenWords } from "./spoken-words.ts";
