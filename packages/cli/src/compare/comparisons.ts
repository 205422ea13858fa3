import { eraFacts, eraIds, type Transfer } from "@connection-denied/world";
import { type Comparison, termOf } from "./comparison.ts";
import type { ToldNight, WatchedPlan } from "./told-night.ts";

type OfNight = Omit<Comparison, "read" | "watch"> & {
  readonly watch: WatchedPlan;
  read(night: ToldNight): readonly number[];
};
type OfMoney = Omit<Comparison, "read" | "watch"> & { read(sum: Transfer): readonly number[] };

const night = ({ read, ...rest }: OfNight): Comparison => ({ ...rest, read: (watched) => read(watched as ToldNight) });
const money = ({ read, ...rest }: OfMoney): Comparison => ({
  ...rest,
  watch: "money",
  read: (watched) => read(watched as Transfer),
});

const FROM = { house: "from the house", hill: "from Kite's Back" } as const;

/** The course of a long call, from two places. */
const callFrom = (watch: "house" | "hill"): Comparison[] => [
  night({
    id: `first-alarm-${watch}`,
    what: `air time until a post sounds, ${FROM[watch]}`,
    against: "air that a post is said to need",
    unit: "min",
    per: 60,
    figures: ["locate_s"],
    origin: "follows",
    kind: "time",
    watch,
    read: (told) => told.untilFirst_s("alarm"),
  }),
  night({
    id: `first-fix-${watch}`,
    what: `air time until bearings cross, ${FROM[watch]}`,
    against: "length of a call that was said to be safe",
    unit: "min",
    per: 60,
    figures: ["safeCall_s"],
    origin: "comes out",
    kind: "time",
    watch,
    read: (told) => told.untilFirst_s("fix"),
  }),
  night({
    id: `arrival-${watch}`,
    what: `air time until a team stands before her, ${FROM[watch]}`,
    against: "time after which they are said to come",
    unit: "min",
    per: 60,
    figures: ["arrival_s"],
    origin: "comes out",
    kind: "time",
    watch,
    read: (told) => told.untilFirst_s("team-arrived"),
  }),
  night({
    id: `fix-error-${watch}`,
    what: `distance from her to where the bearings put her, ${FROM[watch]}`,
    against: "radius that a hand-held detector is said to reach",
    unit: "m",
    per: 1,
    figures: ["fixRadius_m"],
    origin: "comes out",
    kind: "amount",
    watch,
    read: (told) => told.fixError_m(),
  }),
];

const jammingAndChecks: readonly Comparison[] = [
  night({
    id: "jam-burst",
    what: "length of a burst of jamming",
    unit: "min",
    per: 60,
    figures: ["jamBurst_s"],
    origin: "drawn",
    kind: "amount",
    watch: "house",
    read: (told) => told.all("jam-burst").map(({ from_t_s, to_t_s }) => to_t_s - from_t_s),
  }),
  night({
    id: "check-hour",
    what: "hour of the household check",
    unit: "h after 18:00",
    per: 3600,
    origin: "drawn",
    figures: ["checkFrom_t_s", "checkTo_t_s"],
    kind: "amount",
    watch: "check",
    read: (told) => told.all("household-check").flatMap(({ day, t_s }) => (day === 0 ? [t_s] : [])),
  }),
  night({
    id: "check-interval",
    what: "days of freedom for each household check",
    against: "“about once a month”",
    unit: "days",
    per: 1,
    figures: ["checkEvery_days"],
    origin: "follows",
    kind: "amount",
    watch: "house",
    read: (told) => {
      const checks = told.all("household-check").length;
      return told.state.taken !== null || checks === 0 ? [] : [told.state.day / checks];
    },
  }),
];

const afterArrest: readonly Comparison[] = [
  night({
    id: "bribe-asked",
    what: "bribe asked",
    unit: "yuan",
    per: 1,
    figures: ["bribeAsked_CNY"],
    origin: "drawn",
    kind: "amount",
    watch: "house",
    read: (told) => told.all("bribe").map(({ asked_CNY }) => asked_CNY),
  }),
  night({
    id: "bribe-taken",
    what: "share of bribes taken",
    unit: "%",
    per: 0.01,
    figures: ["bribeTakenOdds"],
    origin: "drawn",
    kind: "share",
    watch: "house",
    read: (told) => told.all("bribe").map(({ taken }) => Number(taken)),
  }),
  night({
    id: "case-goes-on",
    what: "time in detention until a charge",
    unit: "days",
    per: 1,
    origin: "drawn",
    figures: ["askedAfter_days"],
    kind: "time",
    watch: "house",
    read: (told) => told.all("charged").map(({ day }) => day - (told.state.taken?.day ?? 0)),
  }),
  night({
    id: "old-call",
    what: "time from the call to an arrest on a later day",
    against: "one arrest for an old call",
    unit: "years",
    per: 1,
    origin: "comes out",
    figures: ["oldCall_years"],
    kind: "time",
    watch: "house",
    read: (told) => told.all("arrested").flatMap(({ day }) => (day > 0 ? [day / 365] : [])),
  }),
];

const charges = [...new Set(eraIds().flatMap((era) => eraFacts(era).sentences.map(({ charge }) => charge)))];

const terms: readonly Comparison[] = charges.map((charge) =>
  night({
    id: `term-${charge}`,
    what: `term, ${charge.replaceAll("-", " ")}`,
    unit: "months",
    per: 1,
    figures: [termOf(charge)],
    origin: "drawn",
    kind: "amount",
    watch: "house",
    read: (told) =>
      told.all("charged").flatMap((end) => (end.charge === charge ? [end.term_months_low, end.term_months_high] : [])),
  }),
);

const moneyAndPhones: readonly Comparison[] = [
  night({
    id: "lent-phone",
    what: "rent of a phone for a night",
    unit: "yuan",
    per: 1,
    figures: ["lentPhoneFee_CNY"],
    origin: "drawn",
    kind: "amount",
    watch: "check",
    read: (told) => told.all("arranged").map(({ cost_CNY }) => cost_CNY),
  }),
  money({
    id: "fee-agreed",
    what: "fee agreed with brokers",
    unit: "%",
    per: 1,
    figures: ["feeAgreed_percent"],
    origin: "drawn",
    kind: "amount",
    read: ({ agreed, sent }) => [(100 * agreed) / sent],
  }),
  money({
    id: "fee-taken",
    what: "fee taken, of sums that arrived",
    unit: "%",
    per: 1,
    figures: ["feeTaken_percent"],
    origin: "drawn",
    kind: "amount",
    read: ({ agreed, extra, sent, arrived }) => (arrived > 0 ? [(100 * (agreed + extra)) / sent] : []),
  }),
  money({
    id: "same-day",
    what: "share of sums that arrived which came the same day",
    unit: "%",
    per: 1,
    origin: "drawn",
    figures: ["sameDay_percent"],
    kind: "share",
    read: ({ arrived, sameDay }) => (arrived > 0 ? [Number(sameDay)] : []),
  }),
];

/** Everything that is reported of some era and that the model makes too. */
export const COMPARISONS: readonly Comparison[] = [
  ...callFrom("house"),
  ...callFrom("hill"),
  ...jammingAndChecks,
  ...afterArrest,
  ...terms,
  ...moneyAndPhones,
];
