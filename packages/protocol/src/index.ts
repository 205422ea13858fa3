export { ERROR_CODES, ERRORS, type ErrorCode } from "./errors.ts";
export {
  type KeySet,
  KeySetSchema,
  RECIPIENTS_MAX,
  RECIPIENTS_MIN,
  type SignedKeySet,
  SignedKeySetSchema,
} from "./key-set.ts";
export {
  checkMessageText,
  checkPlainText,
  TEXT_MAX_CHARACTERS,
  type TextCheck,
  type TextErrorCode,
} from "./message-text.ts";
export {
  BODY_MAX_BYTES,
  type Campaign,
  CampaignAddressSchema,
  type CampaignAnswer,
  CampaignAnswerSchema,
  CampaignSchema,
  CONSENTS_MAX,
  type Consent,
  ConsentSchema,
  type Count,
  CountSchema,
  type ErrorAnswer,
  ErrorAnswerSchema,
  type Receipt,
  ReceiptSchema,
  type Submission,
  SubmissionSchema,
  type Withdrawal,
  WithdrawalSchema,
  type Withdrawn,
  WithdrawnSchema,
} from "./messages.ts";
export {
  checkPerson,
  PERSON_FIELDS,
  PERSON_MAX_CHARACTERS,
  type Person,
  type PersonCheck,
  type PersonField,
  PersonSchema,
} from "./person.ts";
