import { figure, isEra } from "../eras/index.ts";
import { WorldError } from "../errors.ts";
import { createStreams, draw, type HasStreams } from "../luck.ts";
import {
  CALL_PLACES,
  ERAS,
  type Era,
  EXCUSES,
  PARTS,
  PAYEES,
  PEOPLE,
  PHONE_SOURCES,
  SPOTS,
  SUBJECTS,
  WAYS,
  WHENS,
} from "../vocabulary.ts";
import type { NightPlan } from "./plan.ts";
import { type Share, simulateNights } from "./simulate.ts";

/** A search for the plan that is found least often: random plans first, then small changes to the best of them. */

export interface SearchOptions {
  readonly era: Era;
  /** Nights to simulate in all, at least 2000. */
  readonly budget: number;
  readonly seed: number;
  /** Called after every plan with how many nights are done. */
  readonly onProgress?: (nights: number) => void;
  /** Asked as often; true ends the search early with the best plan so far. */
  readonly shouldStop?: () => boolean;
}

/** A plan as the search saw it: under the lucks it chose by, which flatter whatever comes out first. */
export interface TriedPlan {
  readonly plan: NightPlan;
  readonly nights: number;
  readonly found: Share;
}

export interface SearchResult {
  readonly plan: NightPlan;
  /** Share found of the best plan, under lucks that the search had not used: choosing among many plans flatters the best. */
  readonly found: Share;
  /** What the era says no plan goes under. */
  readonly floor: number;
  /** The ten least found of the plans that were compared, least first. */
  readonly least: readonly TriedPlan[];
  readonly plans: number;
  readonly nights: number;
  /** Whether somebody asked for an end before the budget was spent. */
  readonly stopped: boolean;
}

const LEAST_BUDGET = 2000;
const MOST_BUDGET = 100_000_000;
/** Shares of the budget: trying at random, climbing, and looking again at the best. The rest is rounding. */
const AT_RANDOM = 0.4;
const CLIMBING = 0.35;
/** Nights for a first look at a plan, and for comparing it with the best. */
const FIRST_LOOK = 100;
const COMPARED = 500;
/** So many plans are told of besides the best. */
const TOLD = 10;

interface Search {
  readonly options: SearchOptions;
  readonly chance: HasStreams;
  /** Every plan that was compared with the best, by its words, so that each counts once. */
  readonly compared: Map<string, TriedPlan>;
  nights: number;
  plans: number;
}

/**
 * The plan found least often that a budget of nights turns up.
 * @throws WorldError `unknown-era`, `bad-budget`, `bad-seed`
 */
export function searchPlans(options: SearchOptions): SearchResult {
  checkOptions(options);
  const search: Search = {
    options,
    chance: { streams: createStreams(options.seed) },
    compared: new Map(),
    nights: 0,
    plans: 0,
  };
  const plan = climb(search, bestAtRandom(search));
  const { found, nights } = lookAgain(search, plan);
  return {
    plan,
    found,
    floor: figure(options.era, "floorOdds"),
    least: leastFound(search),
    plans: search.plans,
    nights: search.nights + nights,
    stopped: search.nights + nights < options.budget,
  };
}

/** The best once more under fresh lucks, with all that is left of the budget, or with little when an end was asked for. */
function lookAgain({ options, nights }: Search, plan: NightPlan): { found: Share; nights: number } {
  const { onProgress, shouldStop } = options;
  const count = Math.max(LEAST_BUDGET / 4, shouldStop?.() === true ? 0 : options.budget - nights);
  const again = simulateNights(plan, {
    count,
    seed: options.seed + 1,
    ...(onProgress === undefined ? {} : { onProgress: (done: number) => onProgress(nights + done) }),
    ...(shouldStop === undefined ? {} : { shouldStop }),
  });
  return { found: again.outcomes.found, nights: again.nights };
}

function leastFound({ compared }: Search): TriedPlan[] {
  return [...compared.values()].sort((a, b) => a.found.share - b.found.share).slice(0, TOLD);
}

function checkOptions({ era, budget, seed }: SearchOptions): void {
  if (!isEra(era))
    throw new WorldError("unknown-era", `There is no era "${String(era)}"; the eras are ${ERAS.join(", ")}.`);
  if (!Number.isInteger(budget) || budget < LEAST_BUDGET || budget > MOST_BUDGET) {
    throw new WorldError("bad-budget", `A search's budget is a whole number of nights from 2000 to ${MOST_BUDGET}.`);
  }
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new WorldError("bad-seed", "A seed is a whole number; give one between 0 and 9007199254740990.");
}

/** Every plan is tried under the same lucks. */
function tryPlan(search: Search, plan: NightPlan, count: number): number {
  const { found } = simulateNights(plan, { count, seed: search.options.seed }).outcomes;
  if (count === COMPARED) search.compared.set(JSON.stringify(plan), { plan, nights: count, found });
  search.nights += count;
  search.plans += 1;
  search.options.onProgress?.(search.nights);
  return found.share;
}

const goesOn = ({ options, nights }: Search, share: number): boolean =>
  nights < options.budget * share && options.shouldStop?.() !== true;

function bestAtRandom(search: Search): NightPlan {
  let best = randomPlan(search);
  let least = tryPlan(search, best, FIRST_LOOK);
  while (goesOn(search, AT_RANDOM)) {
    const plan = randomPlan(search);
    const share = tryPlan(search, plan, FIRST_LOOK);
    if (share >= least) continue;
    best = plan;
    least = share;
  }
  return best;
}

function climb(search: Search, from: NightPlan): NightPlan {
  let best = from;
  let least = tryPlan(search, best, COMPARED);
  while (goesOn(search, AT_RANDOM + CLIMBING)) {
    const plan = changed(search, best);
    const share = tryPlan(search, plan, COMPARED);
    if (share > least) continue;
    best = plan;
    least = share;
  }
  return best;
}

const pick = <Word>({ chance }: Search, words: readonly [Word, ...Word[]]): Word =>
  words[Math.floor(draw(chance, "setting-out") * words.length)] ?? words[0];

/** Up to ten minutes in one subject: what is said matters only where it is recorded. */
const TALK_S = [1, 10, 20, 30, 60, 120, 180, 300, 600] as const;

const randomTalk = (search: Search): NightPlan["talk"] => [
  { subject: pick(search, SUBJECTS), seconds: pick(search, TALK_S) },
];

const randomHidden = (search: Search): NightPlan["hidden"] => {
  if (pick(search, [true, false])) return { handset: "given-back", battery: "given-back", card: "given-back" };
  return { handset: pick(search, SPOTS), battery: pick(search, SPOTS), card: pick(search, SPOTS) };
};

const randomPeople = (search: Search): NightPlan["confided"] => PEOPLE.filter(() => pick(search, [true, false]));

/** Yuan, from a small gift to all she has. */
const GIFTS_CNY = [20, 50, 100, 300, 450] as const;

const randomGifts = (search: Search): NightPlan["paid"] =>
  PAYEES.filter(() => pick(search, [true, false, false])).map((to) => ({ to, amount_CNY: pick(search, GIFTS_CNY) }));

const randomPlan = (search: Search): NightPlan => ({
  era: search.options.era,
  when: pick(search, WHENS),
  place: pick(search, CALL_PLACES),
  by: pick(search, WAYS),
  phone: pick(search, PHONE_SOURCES),
  excuse: pick(search, EXCUSES),
  confided: randomPeople(search),
  paid: randomGifts(search),
  talk: randomTalk(search),
  hidden: randomHidden(search),
});

const CHANGES: readonly [Change, ...Change[]] = [
  (search) => ({ when: pick(search, WHENS) }),
  (search) => ({ place: pick(search, CALL_PLACES) }),
  (search) => ({ by: pick(search, WAYS) }),
  (search) => ({ phone: pick(search, PHONE_SOURCES) }),
  (search) => ({ excuse: pick(search, EXCUSES) }),
  (search) => ({ confided: randomPeople(search) }),
  (search) => ({ paid: randomGifts(search) }),
  (search) => ({ talk: randomTalk(search) }),
  (search) => ({ hidden: randomHidden(search) }),
  (search, plan) => ({ hidden: { ...plan.hidden, [pick(search, PARTS)]: pick(search, SPOTS) } }),
];
type Change = (search: Search, plan: NightPlan) => Partial<NightPlan>;

/** The plan with one thing decided otherwise. */
const changed = (search: Search, plan: NightPlan): NightPlan => ({ ...plan, ...pick(search, CHANGES)(search, plan) });
