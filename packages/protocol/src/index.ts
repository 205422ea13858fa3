export { ERROR_CODES, ERRORS, type ErrorCode } from "./errors.ts";
export { checkMessageText, TEXT_MAX_CHARACTERS, type TextCheck, type TextErrorCode } from "./message-text.ts";
export {
  BODY_MAX_BYTES,
  type Campaign,
  CampaignAddressSchema,
  type CampaignAnswer,
  CampaignAnswerSchema,
  CampaignSchema,
  type Count,
  CountSchema,
  type ErrorAnswer,
  ErrorAnswerSchema,
  type Receipt,
  ReceiptSchema,
  type Submission,
  SubmissionSchema,
} from "./messages.ts";
