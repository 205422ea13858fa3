import { known, type Told, unreported } from "./era.ts";

/** What is reported of the year and read by no rule of the night. */
export const told2014 = {
  safeCall_s: known(
    [120, 480],
    "s",
    "single-testimony",
    ["two-three-minutes-2010", "five-minutes-2014", "eight-minute-call-caught"],
    "the two minutes are carried over from 2010",
  ),
  arrival_s: unreported("“within minutes” only"),
  fixRadius_m: unreported("only that wrong homes were raided"),
  walkingDetectors_perDay: unreported("no rounds with detectors are reported"),
  jammedWithin_km: known(20, "km", "single-testimony", ["jamming-20km"]),
  zoneDepth_km: unreported("no such zone is known"),
  curfewFrom_t_s: unreported("no such order is known"),
  curfewTo_t_s: unreported("no such order is known"),
  guardSpacing_m: unreported("not measured"),
  handsetBribe_USD: known(500, "USD", "documented", ["phone-sent-by-family-bribe-500"]),
  bribe_USD: known(475, "USD", "single-testimony", ["bribe-3000-asked"]),
} satisfies Record<string, Told>;

export type ToldName = keyof typeof told2014;
