/** What the number of a claim counts. */
export type Unit =
  | "minutes"
  | "hours"
  | "clock hour"
  | "days"
  | "weeks"
  | "months"
  | "years"
  | "per month"
  | "per day"
  | "per year"
  | "km"
  | "m"
  | "percent"
  | "percentage points"
  | "CNY"
  | "USD"
  | "GBP"
  | "EUR"
  | "KRW"
  | "KPW"
  | "bytes"
  | "W"
  | "count";

const BY_WORD: Readonly<Record<string, Unit>> = {
  minutes: "minutes",
  hours: "hours",
  hour: "clock hour",
  days: "days",
  weeks: "weeks",
  months: "months",
  years: "years",
  km: "km",
  m: "m",
  percent: "percent",
  points: "percentage points",
  cny: "CNY",
  usd: "USD",
  gbp: "GBP",
  eur: "EUR",
  krw: "KRW",
  kpw: "KPW",
  bytes: "bytes",
  watts: "W",
};

/** The unit in the name of a value, the last one when it names several: `minutes_usd` is in dollars. */
export function unitOf(valueName: string): Unit {
  const rate = /_per_(day|month|year)(_|$)/.exec(valueName)?.[1];
  if (rate !== undefined) return `per ${rate}` as Unit;
  const units = valueName.split("_").flatMap((word) => (Object.hasOwn(BY_WORD, word) ? [BY_WORD[word]] : []));
  return units.at(-1) ?? "count";
}

const HOUR_s = 3600;
const DAY_hours = 24;
/** Nights of the world begin at 18:00. */
const NIGHT_FROM_hour = 18;

/** Ways from a claim's unit to one of the model's; the model's unit is matched by how it begins. */
const CONVERSIONS: readonly (readonly [to: string, from: Unit, convert: (value: number) => number])[] = [
  ["s after 18:00", "clock hour", (hour) => ((hour - NIGHT_FROM_hour + DAY_hours) % DAY_hours) * HOUR_s],
  ["s", "minutes", (minutes) => minutes * 60],
  ["s", "hours", (hours) => hours * HOUR_s],
  ["days", "days", (days) => days],
  ["days", "per month", (times) => 30 / times],
  ["months", "months", (months) => months],
  ["months", "years", (years) => years * 12],
  ["years", "years", (years) => years],
  ["h", "hours", (hours) => hours],
  ["km", "km", (km) => km],
  ["m", "m", (m) => m],
  ["percent", "percent", (percent) => percent],
  ["probability", "percent", (percent) => percent / 100],
  ["CNY", "CNY", (money) => money],
  ["USD", "USD", (money) => money],
  ["rounds a day", "per day", (rounds) => rounds],
];

/** A claim's value in a unit of the model; null when there is no way from the one to the other. */
export function inUnit(value: number, from: Unit, to: string): number | null {
  const head = CONVERSIONS.find(([unit]) => new RegExp(`^${unit}\\b`).test(to) && isWhole(unit, to))?.[0];
  const way = CONVERSIONS.find(([unit, known]) => unit === head && known === from);
  if (way !== undefined) return way[2](value);
  return head === undefined && from === "count" ? value : null;
}

/** "s" must not swallow "s after 18:00". */
const isWhole = (unit: string, to: string): boolean => unit !== "s" || !to.startsWith("s after");
