import type { WorldCommand } from "../commands.ts";
import { WorldError } from "../errors.ts";
import type { WorldState } from "../state.ts";
import {
  CALL_PLACES,
  type CallPlaceId,
  ERAS,
  type Era,
  EXCUSES,
  type ExcuseId,
  PARTS,
  PAYEES,
  type PartId,
  type PayeeId,
  PEOPLE,
  type PersonId,
  PHONE_SOURCES,
  type PhoneSource,
  SPOTS,
  type SpotId,
  SUBJECTS,
  type SubjectId,
  WAYS,
  type WayId,
  WHENS,
  type When,
} from "../vocabulary.ts";

/** What a player decided, and nothing that luck did. */
export interface NightPlan {
  readonly era: Era;
  readonly when: When;
  readonly place: CallPlaceId;
  readonly by: WayId;
  readonly phone: PhoneSource;
  readonly excuse: ExcuseId;
  readonly confided: readonly PersonId[];
  /** Money given before the night, to whom and how much. */
  readonly paid: readonly { readonly to: PayeeId; readonly amount_CNY: number }[];
  readonly talk: readonly { readonly subject: SubjectId; readonly seconds: number }[];
  readonly hidden: Readonly<Record<PartId, SpotId>>;
}

const isCallPlace = (value: unknown): value is CallPlaceId => CALL_PLACES.some((place) => place === value);

/** The plan that the player's own night amounted to; null until a phone was put together somewhere one calls from. */
export function planOf(state: WorldState): NightPlan | null {
  const { place, by, talk } = state.plan;
  if (!isCallPlace(place)) return null;
  return {
    era: state.era,
    when: state.when ?? "tonight",
    place,
    by,
    phone: state.phoneSource ?? "own",
    excuse: state.excuse ?? "none",
    confided: state.confided.slice(),
    paid: PAYEES.flatMap((to) => (state.paid_CNY[to] > 0 ? [{ to, amount_CNY: state.paid_CNY[to] }] : [])),
    talk: talk.map((part) => ({ ...part })),
    hidden: { ...state.phone.parts },
  };
}

const BASE: Omit<NightPlan, "talk"> = {
  era: "2014",
  when: "tonight",
  place: "kites-back",
  by: "road",
  phone: "own",
  excuse: "herbs",
  confided: [],
  paid: [],
  hidden: { handset: "thread-box", battery: "radish-jar", card: "curtain-hem" },
};

const LONGEST_MINUTES = 60;

/**
 * An ordinary night at an ordinary place with this many minutes of talk.
 * @param base what to keep of another plan
 * @throws WorldError `bad-minutes`
 */
export function planForMinutes(era: Era, minutes: number, base: Partial<NightPlan> = {}): NightPlan {
  if (!(minutes > 0 && minutes <= LONGEST_MINUTES)) {
    throw new WorldError("bad-minutes", `Minutes of talk are a number above 0 and at most ${LONGEST_MINUTES}.`);
  }
  const seconds = Math.round(minutes * 60);
  return { ...BASE, ...base, era, talk: [{ subject: "small-talk", seconds }] };
}

/** The same night as commands for `step`. Some may be refused: luck can end a night early. */
export function commandsOf(plan: NightPlan): WorldCommand[] {
  const away = plan.place !== "house";
  const commands: WorldCommand[] = [
    { type: "arrange", phone: plan.phone },
    ...plan.confided.map((who): WorldCommand => ({ type: "confide", who })),
    ...plan.paid.map((gift): WorldCommand => ({ type: "pay", ...gift })),
    { type: "excuse", excuse: plan.excuse },
    { type: "choose-night", when: plan.when },
  ];
  if (away) commands.push({ type: "walk", to: plan.place, by: plan.by });
  commands.push({ type: "assemble" }, { type: "dial" });
  for (const { subject, seconds } of plan.talk) commands.push({ type: "speak", subject, seconds });
  commands.push({ type: "hang-up" }, { type: "take-apart" });
  if (away) commands.push({ type: "walk", to: "house", by: plan.by });
  for (const part of PARTS) commands.push({ type: "hide", part, spot: plan.hidden[part] });
  return commands;
}

const MOST_TALK = 400;
const LONGEST_TALK_S = 3600;

/**
 * A plan from outside.
 * @throws WorldError `bad-plan` with one sentence
 */
export function checkNightPlan(value: unknown): NightPlan {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw bad("A night plan is a JSON object.");
  const plan = value as Record<string, unknown>;
  return {
    era: oneOf(plan, "era", ERAS),
    when: oneOf(plan, "when", WHENS),
    place: oneOf(plan, "place", CALL_PLACES),
    by: oneOf(plan, "by", WAYS),
    phone: oneOf(plan, "phone", PHONE_SOURCES),
    excuse: oneOf(plan, "excuse", EXCUSES),
    confided: confidedOf(plan.confided),
    paid: paidOf(plan.paid ?? []),
    talk: talkOf(plan.talk),
    hidden: hiddenOf(plan.hidden),
  };
}

const bad = (sentence: string): WorldError => new WorldError("bad-plan", sentence);

function oneOf<Word extends string>(plan: Record<string, unknown>, key: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === plan[key]);
  if (found === undefined) throw bad(`A night plan's "${key}" is one of ${words.join(", ")}.`);
  return found;
}

function confidedOf(value: unknown): PersonId[] {
  if (!Array.isArray(value)) throw bad(`A night plan's "confided" is a list of people.`);
  if (value.length > PEOPLE.length) throw bad(`A night plan's "confided" names each person once.`);
  return value.map((who) => oneOf({ confided: who }, "confided", PEOPLE));
}

const MOST_PAID_CNY = 1_000_000;

function paidOf(value: unknown): NightPlan["paid"] {
  if (!Array.isArray(value) || value.length > PAYEES.length)
    throw bad(`A night plan's "paid" is a list that names each receiver once.`);
  return value.map((gift: unknown) => {
    if (typeof gift !== "object" || gift === null) throw bad(`Each part of "paid" says to whom and how much.`);
    const { amount_CNY } = gift as { amount_CNY?: unknown };
    if (typeof amount_CNY !== "number" || !Number.isInteger(amount_CNY) || amount_CNY < 0 || amount_CNY > MOST_PAID_CNY)
      throw bad(`Each part of "paid" has a whole "amount_CNY" from 0 to ${MOST_PAID_CNY}.`);
    return { to: oneOf(gift as Record<string, unknown>, "to", PAYEES), amount_CNY };
  });
}

function talkOf(value: unknown): NightPlan["talk"] {
  if (!Array.isArray(value) || value.length > MOST_TALK)
    throw bad(`A night plan's "talk" is a list of at most ${MOST_TALK} subjects.`);
  return value.map((part: unknown) => {
    if (typeof part !== "object" || part === null) throw bad(`Each part of "talk" has a subject and seconds.`);
    const { seconds } = part as { seconds?: unknown };
    if (typeof seconds !== "number" || !Number.isInteger(seconds) || seconds < 0 || seconds > LONGEST_TALK_S) {
      throw bad(`Each part of "talk" has whole "seconds" from 0 to ${LONGEST_TALK_S}.`);
    }
    return { subject: oneOf(part as Record<string, unknown>, "subject", SUBJECTS), seconds };
  });
}

function hiddenOf(value: unknown): Record<PartId, SpotId> {
  if (typeof value !== "object" || value === null)
    throw bad(`A night plan's "hidden" says where handset, battery and card are.`);
  const spots = value as Record<string, unknown>;
  return {
    handset: oneOf(spots, "handset", SPOTS),
    battery: oneOf(spots, "battery", SPOTS),
    card: oneOf(spots, "card", SPOTS),
  };
}
