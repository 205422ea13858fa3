/** What a confirmation says, in mail and on its page. `campaign` is the host's own title; no word of a sender is in it. */
export interface ConfirmationWords {
  readonly subject: (campaign: string) => string;
  readonly body: (campaign: string, link: string, days: number) => string;
  readonly ask: (campaign: string) => string;
  readonly button: string;
  readonly done: string;
  readonly gone: string;
}

const en: ConfirmationWords = {
  subject: (campaign) => `Please confirm: ${campaign}`,
  body: (campaign, link, days) =>
    `Somebody gave this address with a message to the campaign “${campaign}”.

If it was you, open this page and press its button. It works for ${days} days:

${link}

If it was not you, do nothing. The address is not kept, and no other mail will come today.`,
  ask: (campaign) => `Did you send a message to the campaign “${campaign}”?`,
  button: "Yes, confirm it",
  done: "It is confirmed. You can close this page.",
  gone: "This link does not confirm a message: it may be older than it is good for, cut off, or the message was withdrawn.",
};

const ko: ConfirmationWords = {
  subject: (campaign) => `확인해 주십시오: ${campaign}`,
  body: (campaign, link, days) =>
    `누군가 이 주소를 적어 “${campaign}” 캠페인에 메시지를 보냈습니다.

본인이 보냈다면 아래 페이지를 열고 단추를 눌러 주십시오. 링크는 ${days}일 동안 쓸 수 있습니다.

${link}

본인이 아니라면 아무것도 하지 않아도 됩니다. 주소는 보관하지 않으며, 오늘은 다른 메일이 가지 않습니다.`,
  ask: (campaign) => `“${campaign}” 캠페인에 메시지를 보내셨습니까?`,
  button: "예, 확인합니다",
  done: "확인되었습니다. 이 페이지를 닫아도 됩니다.",
  gone: "이 링크로는 메시지를 확인할 수 없습니다. 기한이 지났거나 링크가 잘렸거나 메시지가 철회되었을 수 있습니다.",
};

const inLanguage: Readonly<Record<string, ConfirmationWords>> = { en, ko };

/** The words in a message's language, or in English, and the language that they are in. */
export function confirmationWords(language: string): { readonly language: string; readonly words: ConfirmationWords } {
  const primary = language.split("-")[0] ?? "";
  const words = Object.hasOwn(inLanguage, primary) ? inLanguage[primary] : undefined;
  return words === undefined ? { language: "en", words: en } : { language: primary, words };
}
