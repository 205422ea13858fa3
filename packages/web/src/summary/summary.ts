import type { Scene } from "@connection-denied/playthrough";
import type { Words } from "../words/words.ts";

const PARTS = ["handset", "battery", "card"] as const;

function where({ view, where }: Scene, words: Words): string {
  if (where !== undefined) return `${words(`where-${where}`)}.`;
  if (view.t_s === 0) return words("summary-where-evening", { place: words(`place-${view.place}`) });
  const time = { place: words(`place-${view.place}`), clock: words.clock(view.clock), day: view.day };
  return view.day > 0 ? words("summary-where-day", time) : words("summary-where", time);
}

function farWhere({ view, where }: Scene, words: Words): string {
  const place = where === undefined ? words("far-where") : words(`where-${where}`);
  return view.day > 0
    ? words("far-where-day", { place, day: view.day })
    : words("far-where-now", { place, clock: view.clock });
}

/** The phone in words: whole or in parts, how many bars, what the line is like. */
export function summaryOfPhone(view: Scene["view"], words: Words): string[] {
  const state = words(`phone-${view.phone}`);
  if (view.phone === "given-back") return [state];
  if (view.phone === "apart") {
    return [state, ...PARTS.map((part) => partSentence(part, view.parts[part], words))];
  }
  const line = view.phone === "in-call" ? [words(`line-${view.line}`)] : [];
  return [state, words("bars-count", { bars: view.bars }), ...line];
}

function partSentence(part: string, spot: string, words: Words): string {
  return words("summary-part", { part: words(`part-${part}`), spot: words(`spot-${spot}`) });
}

/** Where am I, what do I carry, what can I do: short sentences, to be read or heard. */
export function summaryOf(scene: Scene, words: Words): { about: string[]; choices: string[] } {
  const choices = scene.choices.map((choice) => choice.text);
  if (scene.seat === "daughter")
    return { about: [farWhere(scene, words), ...summaryOfPhone(scene.view, words)], choices };
  const lamp = words(scene.view.lampVisible ? "summary-lamp-seen" : "summary-lamp-hidden");
  const money = words("summary-money", { money: scene.view.money_CNY });
  return {
    about: [where(scene, words), ...summaryOfPhone(scene.view, words), lamp, money],
    choices,
  };
}
