/** The closed vocabularies of the world. Every list is the whole truth about its type. */

/** Named after a year each; `eraFacts` says which years an era stands for. */
export const ERAS = ["2009", "2014", "2017", "2019", "2021", "2025"] as const;
export type Era = (typeof ERAS)[number];

export const CALL_PLACES = ["house", "terraces", "kites-back", "far-ridge"] as const;
export type CallPlaceId = (typeof CALL_PLACES)[number];

export const PLACES = [...CALL_PLACES, "halt", "unit-head-house", "road-post"] as const;
export type PlaceId = (typeof PLACES)[number];

/** Two ways to any place above the village: quicker and seen, slower and cold. */
export const WAYS = ["road", "stream"] as const;
export type WayId = (typeof WAYS)[number];

/** "lent": the pear woman's phone, used for a fee and given back. "bought": through her, at the price of the era, on debt if need be. */
export const PHONE_SOURCES = ["own", "lent", "bought"] as const;
export type PhoneSource = (typeof PHONE_SOURCES)[number];

export const PARTS = ["handset", "battery", "card"] as const;
export type PartId = (typeof PARTS)[number];

export const SPOTS = ["thread-box", "radish-jar", "curtain-hem", "carried", "buried", "given-back"] as const;
export type SpotId = (typeof SPOTS)[number];

export const SUBJECTS = [
  "silence",
  "goose",
  "eaten",
  "father",
  "money",
  "send-money",
  "come-out",
  "boy",
  "prices",
  "why-left",
  "small-talk",
  "goodbye",
] as const;
export type SubjectId = (typeof SUBJECTS)[number];

export const EXCUSES = ["herbs", "needles", "sick-aunt", "none"] as const;
export type ExcuseId = (typeof EXCUSES)[number];

export const PEOPLE = ["pear-woman", "unit-head", "sergeant", "boys-mother"] as const;
export type PersonId = (typeof PEOPLE)[number];

/** Whom money can be given to: people, and agents for looking away. */
export const PAYEES = [...PEOPLE, "agents"] as const;
export type PayeeId = (typeof PAYEES)[number];

/** Those whom she cannot name but whose leanings count too: whoever lives in the row, and the state's own men. */
export const LEANERS = [...PEOPLE, "neighbour", "agents"] as const;
export type LeanerId = (typeof LEANERS)[number];

export const WHENS = ["tonight", "check-night", "market-eve"] as const;
export type When = (typeof WHENS)[number];

export const LINES = ["none", "clean", "slight", "broken", "gone"] as const;
export type Line = (typeof LINES)[number];

export const HINTS = ["dog", "halt-light", "hum", "torch"] as const;
export type Hint = (typeof HINTS)[number];

export const FATES = ["none-yet", "unnoticed", "on-file", "someone-else", "taken-released", "taken-charged"] as const;
export type Fate = (typeof FATES)[number];

/** Why a post hears nothing: nobody sits there, somebody was paid, or the current is gone. */
export type SilenceReason = "off" | "paid" | "no-mains";

/** "visit": agents who look in on the household of somebody missing, and go again. */
export type Knock = "none" | "unit-head" | "check" | "visit" | "agents";
export type Cell = "across" | "false-mast";
