import { ERRORS, type ErrorCode } from "@connection-denied/protocol";

/** What the form without script says. The host's own words come from the campaign. */
export interface FormWords {
  readonly language: string;
  readonly title: string;
  readonly refused: string;
  readonly notSealed: string;
  readonly family: string;
  readonly label: string;
  readonly hint: string;
  readonly consents: string;
  readonly required: string;
  readonly send: string;
  readonly received: string;
  readonly keep: string;
  readonly withdraw: string;
  readonly withdrawHeading: string;
  readonly firstLine: string;
  readonly secondLine: string;
  readonly withdrawn: string;
  readonly failed: string;
  readonly back: string;
  /** Refusals in words for whoever filled in the form; the others come as programs get them, in English. */
  readonly faults: Partial<Readonly<Record<ErrorCode, string>>>;
}

const en: FormWords = {
  language: "en",
  title: "A message without script",
  refused: "This campaign takes messages only from the page with script, because only there can they be sealed.",
  notSealed:
    "Nothing here is sealed. The text is for the public: whoever runs this server reads it, and so does whoever breaks into it. Do not write your name, your address or anybody else's.",
  family: "If you have family in North Korea, do not sign under your name, here or anywhere.",
  label: "Your message",
  hint: "1 to 2000 characters, without links",
  consents: "What you agree to",
  required: "needed",
  send: "Send",
  received: "The message was received.",
  keep: "Whoever has these two lines can withdraw the message. They are shown once.",
  withdraw: "Withdraw the message",
  withdrawHeading: "Withdraw a message later, by its two lines",
  firstLine: "First line",
  secondLine: "Second line",
  withdrawn: "The message is out of the count, and its text is gone.",
  failed: "It was not taken.",
  back: "Back to the form",
  faults: {
    "consent-missing": "The campaign takes no message without your consent where it says “needed”.",
    "consent-unknown": "The host has changed what it asks you to agree to: read it again below.",
    "id-used": "Another message was sent from this form before. This one was not: send it once more.",
    "message-withdrawn":
      "The message of this form was withdrawn. To send what stands below as a new one, send it once more.",
    "server-busy": "The server has too many messages waiting: send this one again in a moment.",
    "server-stopping": "The server is stopping: send this one again in a moment.",
    "store-unavailable": "The message could not be stored: send it again later.",
    "withdrawal-not-valid": "These are not the two lines as the receipt has them: look for a letter that is missing.",
    "too-many": "Too many messages came from this part of the network: send this one again in two minutes.",
  },
};

const ko: FormWords = {
  language: "ko",
  title: "스크립트 없이 보내는 글",
  refused: "이 캠페인은 스크립트를 쓰는 페이지에서만 글을 받습니다. 그곳에서만 봉인할 수 있기 때문입니다.",
  notSealed:
    "여기서는 아무것도 봉인되지 않습니다. 글은 공개를 위한 것이며, 서버를 운영하는 쪽과 서버에 침입한 쪽이 읽을 수 있습니다. 자신이나 다른 사람의 이름과 주소를 쓰지 마십시오.",
  family: "북한에 가족이 있다면 여기서도, 다른 어디에서도 본명으로 서명하지 마십시오.",
  label: "글",
  hint: "1~2000자, 링크 없이",
  consents: "동의하는 것",
  required: "필수",
  send: "보내기",
  received: "글을 받았습니다.",
  keep: "아래 두 줄을 가진 사람은 글을 거둘 수 있습니다. 한 번만 보여 드립니다.",
  withdraw: "글 거두기",
  withdrawHeading: "나중에 두 줄로 글 거두기",
  firstLine: "첫째 줄",
  secondLine: "둘째 줄",
  withdrawn: "글이 집계에서 빠졌고 내용은 지워졌습니다.",
  failed: "받지 못했습니다.",
  back: "양식으로 돌아가기",
  faults: {
    "body-too-large": "글이 너무 깁니다. 줄여서 다시 보내십시오.",
    "consent-missing": "‘필수’라고 적힌 곳에 동의하지 않으면 받지 않습니다.",
    "consent-unknown": "운영자가 동의를 구하는 글을 바꾸었습니다. 아래에서 다시 읽으십시오.",
    "form-foreign": "이 서버의 페이지가 아닌 곳에서 보낸 양식입니다. 여기서 양식을 열어 보내십시오.",
    "id-used": "이 양식으로 전에 다른 글을 보냈습니다. 이번 글은 받지 않았으니 한 번 더 보내십시오.",
    "message-withdrawn": "이 양식의 글은 거두었습니다. 아래 글을 새로 보내려면 한 번 더 보내십시오.",
    "withdrawal-not-valid": "두 줄이 영수증에 적힌 것과 다릅니다. 빠진 글자가 없는지 보십시오.",
    "receipt-unknown": "이 두 줄로 거둘 수 있는 글이 없습니다. 같은 영수증의 두 줄인지 보십시오.",
    "server-busy": "서버에 기다리는 글이 너무 많습니다. 조금 뒤에 다시 보내십시오.",
    "server-stopping": "서버가 멈추는 중입니다. 조금 뒤에 다시 보내십시오.",
    "store-unavailable": "글을 저장하지 못했습니다. 나중에 다시 보내십시오.",
    "text-bidi": "글 쓰는 방향을 바꾸는 숨은 글자가 있습니다. 서식 없이 붙이거나 다시 치십시오.",
    "text-control": "글에 제어 문자가 있습니다. 서식 없이 붙이거나 다시 치십시오.",
    "text-empty": "글이 비어 있습니다. 보이는 글자를 하나라도 적으십시오.",
    "text-hidden": "글에 필요 없는 보이지 않는 글자가 있습니다. 서식 없이 붙이거나 다시 치십시오.",
    "text-link": "글에 페이지나 우편함의 주소가 있습니다. 빼고 보내십시오.",
    "text-stacked": "한 글자에 부호가 지나치게 많이 쌓여 있습니다. 지우고 보내십시오.",
    "text-surrogate": "글에 깨진 글자가 있습니다. 지우고 다시 보내십시오.",
    "text-too-long": "글이 2000자보다 깁니다. 줄이십시오.",
    "too-many": "네트워크의 이 부분에서 글이 너무 많이 왔습니다. 2분 뒤에 다시 보내십시오.",
  },
};

/** The words of the first language that the browser asks for and the form has; English otherwise. */
export function formWords(accepted: string | undefined): FormWords {
  const asked = (accepted ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find((language) => language === "ko" || language === "en") === "ko" ? ko : en;
}

/** A refusal as one sentence, and the language that it is in. */
export function faultIn(words: FormWords, code: ErrorCode): { readonly sentence: string; readonly language: string } {
  const sentence = words.faults[code];
  return sentence === undefined
    ? { sentence: ERRORS[code].message, language: "en" }
    : { sentence, language: words.language };
}
