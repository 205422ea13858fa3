/**
 * Every refusal the server can answer with: its HTTP status and the one sentence that says what is wrong and what to
 * do. The page, the server and `docs/hosting.md` all take them from here; a test keeps the page in step.
 */
export const ERRORS = {
  "address-not-valid": {
    status: 400,
    message: "The address of the request could not be read: check it for broken percent signs and for its length.",
  },
  "address-unknown": {
    status: 404,
    message:
      "There is nothing at this address, or not with this method: see the list of addresses in the hosting page.",
  },
  "body-not-json": {
    status: 400,
    message: "The body of the request is not JSON: send one JSON object.",
  },
  "body-not-utf8": {
    status: 400,
    message: "The body of the request is not UTF-8: encode it as UTF-8 and send it again.",
  },
  "body-too-large": {
    status: 413,
    message: "The body of the request is larger than 16 KiB: shorten the message.",
  },
  "body-type-unknown": {
    status: 415,
    message: "The body of the request is of a kind the server does not take: send application/json in UTF-8.",
  },
  "campaign-unknown": {
    status: 404,
    message: "This server runs no campaign of that name: ask /v1/campaign which one it runs.",
  },
  "consent-missing": {
    status: 400,
    message: "A consent without which the campaign takes no message is missing: ask for it and name it.",
  },
  "consent-unknown": {
    status: 400,
    message:
      "A consent is to a purpose or a wording that the campaign does not have now: read /v1/campaign anew and ask again.",
  },
  "consents-not-valid": {
    status: 400,
    message: "A consent names its purpose twice: name each purpose once.",
  },
  "desk-code-not-valid": {
    status: 403,
    message: "The code is unknown, used or over: ask for a new one.",
  },
  "desk-count-changed": {
    status: 409,
    message: "The condition names another number of messages than was counted: count and ask again.",
  },
  "desk-keys-not-valid": {
    status: 400,
    message: "The file is no key set that was signed for this campaign: make and sign it anew with keys sign.",
  },
  "desk-keys-old": {
    status: 409,
    message: "The campaign has keys of this version or a later one: sign these anew under a higher version.",
  },
  "desk-keys-signer-differs": {
    status: 409,
    message:
      "The file is signed by another key than the campaign's: sign it with the campaign's, or begin a new campaign.",
  },
  "desk-origin-refused": {
    status: 403,
    message:
      "The request did not come from the desk's own page: open the desk at the address that the host set for it.",
  },
  "desk-passkey-refused": {
    status: 403,
    message: "The passkey could not be accepted: try again, or ask an admin for a new invitation.",
  },
  "desk-request-not-valid": {
    status: 400,
    message: "The request is not of the shape that the desk takes: load the desk's page anew and try again.",
  },
  "desk-request-unknown": {
    status: 404,
    message: "There is no such open request: it was approved or refused before, or is over.",
  },
  "desk-role-refused": {
    status: 403,
    message: "This is for admins: ask one of them.",
  },
  "desk-second-person": {
    status: 409,
    message: "Nobody approves what they asked for themselves: let a second admin do it.",
  },
  "desk-session-over": {
    status: 401,
    message: "Nobody is signed in at the desk, or no longer: sign in with your passkey.",
  },
  "desk-step-up-needed": {
    status: 403,
    message: "This needs your passkey once more: confirm with it and try again.",
  },
  "desk-too-few-admins": {
    status: 409,
    message: "At least two admins must stay: invite another one first.",
  },
  "desk-too-many": {
    status: 429,
    message: "Too many tries to come in were made from this part of the network: wait a minute and try again.",
  },
  "email-not-valid": {
    status: 400,
    message: "The e-mail address is not one that can be written to: check it, or leave it out.",
  },
  "form-foreign": {
    status: 403,
    message: "The form was sent from another page than this server's: open the form here and send it from there.",
  },
  "form-refused": {
    status: 403,
    message: "This campaign takes no message without script: switch script on and write it on the page.",
  },
  "id-not-valid": {
    status: 400,
    message: "The id is not a version 7 UUID: make a new one for every message.",
  },
  "id-used": {
    status: 422,
    message: "A different message was already stored under this id: send this one under a new id.",
  },
  "keys-unknown": {
    status: 404,
    message: "The campaign has no keys and asks for nothing that is sealed: send a text alone.",
  },
  "language-not-valid": {
    status: 400,
    message: "The language is not a short language tag: write it like en, ko or zh-Hant.",
  },
  "mail-off": {
    status: 400,
    message: "This server sends no mail and takes no e-mail address: send the message without it.",
  },
  "message-not-valid": {
    status: 400,
    message:
      "The message is not of the shape that the server takes: send id, language and text or sealed, with receipt, consents and proof.",
  },
  "message-withdrawn": {
    status: 410,
    message: "The message under this id was withdrawn or is over: send a new one under a new id.",
  },
  "not-ready": {
    status: 503,
    message: "The server cannot reach its database now: ask again in a moment.",
  },
  "proof-expired": {
    status: 422,
    message: "The proof of work is too old: ask for a new challenge and solve it.",
  },
  "proof-missing": {
    status: 400,
    message:
      "The campaign takes no message without a proof of work: ask for a challenge, solve it and send the solution.",
  },
  "proof-not-valid": {
    status: 400,
    message: "The proof of work is not one of this server, or not solved: ask for a challenge and solve it.",
  },
  "proof-used": {
    status: 422,
    message: "The proof of work has already served another message: ask for a new challenge and solve it.",
  },
  "receipt-unknown": {
    status: 404,
    message: "No message of this id can be withdrawn with this secret: check that both are from the same receipt.",
  },
  "request-not-valid": {
    status: 400,
    message: "The request could not be read as HTTP: check the program that sent it.",
  },
  "request-too-slow": {
    status: 408,
    message: "The request took too long to arrive: send it again, with the same id.",
  },
  "sealed-missing": {
    status: 400,
    message: "The campaign asks for personal data and none is there: seal it to the campaign's keys and send it.",
  },
  "sealed-not-asked": {
    status: 400,
    message: "The campaign asks for no personal data: send the message without.",
  },
  "sealed-not-valid": {
    status: 400,
    message:
      "What should be sealed is not an age file to the campaign's keys, filled up as they are: seal it anew on the page.",
  },
  "server-busy": {
    status: 503,
    message:
      "The server has more messages waiting than it can store at once: send this one again in a moment, with the same id.",
  },
  "server-failed": {
    status: 500,
    message: "The server made a mistake of its own: send the message again later, with the same id.",
  },
  "server-stopping": {
    status: 503,
    message: "The server is stopping: send the message again in a moment, with the same id.",
  },
  "store-unavailable": {
    status: 503,
    message: "The message could not be stored: keep it and send it again later, with the same id.",
  },
  "text-bidi": {
    status: 400,
    message:
      "The text holds hidden characters that turn the direction of writing: paste it as plain text or type it anew.",
  },
  "text-control": {
    status: 400,
    message: "The text holds control characters: paste it as plain text or type it anew.",
  },
  "text-empty": {
    status: 400,
    message: "The text is empty: write at least one visible character.",
  },
  "text-hidden": {
    status: 400,
    message: "The text holds invisible characters where no script needs them: paste it as plain text or type it anew.",
  },
  "text-link": {
    status: 400,
    message: "The text holds the address of a page or a mailbox: take it out.",
  },
  "text-stacked": {
    status: 400,
    message: "The text heaps more marks on one letter than any script needs: remove them.",
  },
  "text-surrogate": {
    status: 400,
    message: "The text holds half of a character: remove the broken character and send it again.",
  },
  "text-too-long": {
    status: 400,
    message: "The text is longer than 2000 characters: shorten it.",
  },
  "too-many": {
    status: 429,
    message: "Too many messages came from this part of the network: keep this one and send it later, with the same id.",
  },
  "withdrawal-not-valid": {
    status: 400,
    message: "The withdrawal must be an object of exactly two strings: id and secret, as the receipt has them.",
  },
} as const;

/** The name of one refusal; a key of `ERRORS`. */
export type ErrorCode = keyof typeof ERRORS;

/** All names of refusals, in alphabetical order. */
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];
