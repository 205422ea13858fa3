/** What the form without script says. The host's own words come from the campaign. */
export interface FormWords {
  readonly language: string;
  readonly title: string;
  readonly refused: string;
  readonly notSealed: string;
  readonly family: string;
  readonly label: string;
  readonly required: string;
  readonly send: string;
  readonly received: string;
  readonly keep: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly failed: string;
  readonly back: string;
}

const en: FormWords = {
  language: "en",
  title: "A message without script",
  refused: "This campaign takes messages only from the page with script, because only there can they be sealed.",
  notSealed:
    "Nothing here is sealed. The text is for the public: whoever runs this server reads it, and so does whoever breaks into it. Do not write your name, your address or anybody else's.",
  family: "If you have family in North Korea, do not sign under your name, here or anywhere.",
  label: "Your message, 1 to 2000 characters, without links",
  required: "needed",
  send: "Send",
  received: "The message was received.",
  keep: "Whoever has these two lines can withdraw the message. They are shown once.",
  withdraw: "Withdraw the message",
  withdrawn: "The message is out of the count, and its text is gone.",
  failed: "It was not taken.",
  back: "Back to the form",
};

const ko: FormWords = {
  language: "ko",
  title: "스크립트 없이 보내는 글",
  refused: "이 캠페인은 스크립트를 쓰는 페이지에서만 글을 받습니다. 그곳에서만 봉인할 수 있기 때문입니다.",
  notSealed:
    "여기서는 아무것도 봉인되지 않습니다. 글은 공개를 위한 것이며, 서버를 운영하는 쪽과 서버에 침입한 쪽이 읽을 수 있습니다. 자신이나 다른 사람의 이름과 주소를 쓰지 마십시오.",
  family: "북한에 가족이 있다면 여기서도, 다른 어디에서도 본명으로 서명하지 마십시오.",
  label: "글 (1~2000자, 링크 없이)",
  required: "필수",
  send: "보내기",
  received: "글을 받았습니다.",
  keep: "아래 두 줄을 가진 사람은 글을 거둘 수 있습니다. 한 번만 보여 드립니다.",
  withdraw: "글 거두기",
  withdrawn: "글이 집계에서 빠졌고 내용은 지워졌습니다.",
  failed: "받지 못했습니다.",
  back: "양식으로 돌아가기",
};

/** The words of the first language that the browser asks for and the form has; English otherwise. */
export function formWords(accepted: string | undefined): FormWords {
  const asked = (accepted ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find((language) => language === "ko" || language === "en") === "ko" ? ko : en;
}
