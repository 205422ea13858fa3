import type { ExcuseId, Hint, SpotId, SubjectId } from "./vocabulary.ts";

/**
 * Odds and weights that belong to no era because nobody has reported anything like them. All are ours; `worldConstants()`
 * lists them so, and docs/model.md says what they were tuned for.
 */

/** How strongly an entry in the case file points at her rather than at the county, 0 to 1. */
export const FILE_WEIGHTS = {
  "a signal somewhere": 0.02,
  "a fix on a hill": 0.06,
  "a fix over houses": 0.35,
  "a registration noticed": 0.25,
  "a registration with the false mast": 0.6,
  "a name in the sergeant's notebook": 0.15,
  "caught by the patrol": 0.8,
  "absent at a check": 0.3,
  "each part found": 0.3,
  "the phone in her hand": 0.9,
  "met by a team": 0.8,
  "a house searched in vain": 0.4,
  "the unit head's word": 0.3,
  "a neighbour's word": 0.2,
  "the boy's mother's word": 0.3,
  "a voice overheard": 0.7,
  "the go-between's word": 0.9,
  "calls read off the phone": 0.6,
  "spending beyond her means": 0.2,
  "an agent's word": 0.35,
  "money seized": 0.5,
  "a photograph of money": 0.6,
} as const;

/** A file lighter than this points at the county, not at her. */
export const POINTS_AT_HER = 0.05;

/** How much a subject adds when a recording keeps it: prices are called information, money a remittance, leaving a crime. */
export const SUBJECT_WEIGHTS: Readonly<Record<SubjectId, number>> = {
  silence: 0,
  goose: 0,
  eaten: 0,
  father: 0.02,
  money: 0.15,
  "send-money": 0.2,
  "come-out": 0.3,
  boy: 0.15,
  prices: 0.2,
  "why-left": 0.1,
  "small-talk": 0,
  goodbye: 0,
};

/** How often a searcher puts a hand on a thing kept there. No rating of hiding places exists, and none is wanted: nearly level. */
export const FOUND_IN: Readonly<Record<SpotId, number>> = {
  "thread-box": 0.12,
  "radish-jar": 0.1,
  "curtain-hem": 0.1,
  carried: 0.15,
  buried: 0.04,
  "given-back": 0,
};

/** A phone in use when the check walks in is seen this often. */
export const SEEN_IN_HAND = 0.6;

/** How much of the sergeant's doubt an excuse leaves. None removes it. */
export const DOUBT_LEFT: Readonly<Record<ExcuseId, number>> = { "sick-aunt": 0.5, needles: 0.55, herbs: 0.7, none: 1 };

/** How much rarer people are met by the stream than by the road. */
export const BY_STREAM = { sergeant: 0.35, neighbour: 0.3, window: 0.5 } as const;

/** Chances a minute of noticing what is there to notice. */
export const NOTICED_PER_MINUTE: Readonly<Record<Hint, number>> = { dog: 2.4, "halt-light": 0.35, hum: 2, torch: 1 };

/** What a present of money, if it is large enough, leaves of the odds that someone tells or searches. */
export const KINDNESS_LEFT = { sergeant: 0.3, "unit-head": 0.6 } as const;

/** What a phone already given back leaves of the odds that a search of the house ends in an arrest: questions are asked too. */
export const GIVEN_BACK_LEFT = 0.4;

/** How much likelier the file of a household on the list is opened. */
export const ON_LIST_FACTOR = 1.15;

/** What protection that is kept leaves of the odds that a file is opened, and how often it keeps teams from being sent. */
export const PROTECTION = { fileLeft: 0.7, teamsHeld: 0.4 } as const;

/** What being trusted leaves of the odds that the unit head tells. */
export const TRUST_LEFT = 0.8;

const flat = (name: string, table: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(table).map(([key, value]) => [`${name}.${key}`, value]);

/** All of the above, named, for the list of constants. */
export const inventedOdds = (): [name: string, value: number][] => [
  ...flat("fileWeight", FILE_WEIGHTS),
  ["pointsAtHer", POINTS_AT_HER],
  ...flat("subjectWeight", SUBJECT_WEIGHTS),
  ...flat("foundIn", FOUND_IN),
  ["seenInHand", SEEN_IN_HAND],
  ...flat("doubtLeft", DOUBT_LEFT),
  ...flat("byStream", BY_STREAM),
  ...flat("noticedPerMinute", NOTICED_PER_MINUTE),
  ...flat("kindnessLeft", KINDNESS_LEFT),
  ...flat("protection", PROTECTION),
  ["onListFactor", ON_LIST_FACTOR],
  ["givenBackLeft", GIVEN_BACK_LEFT],
  ["trustLeft", TRUST_LEFT],
];
