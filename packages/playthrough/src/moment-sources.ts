import type { WorldEvent } from "@connection-denied/world";

/** How sure the record is of the mechanism behind a moment; the moment itself is always of this one night. */
export type MomentGrade = "documented" | "one testimony" | "hearsay" | "estimate" | "invented";

export interface MomentSource {
  /** Grade of the least sure of the claims. */
  readonly grade: MomentGrade;
  readonly claims: readonly string[];
}

const testimony = (...claims: string[]): MomentSource => ({ grade: "one testimony", claims });
const documented = (...claims: string[]): MomentSource => ({ grade: "documented", claims });
const hearsay = (...claims: string[]): MomentSource => ({ grade: "hearsay", claims });
const invented: MomentSource = { grade: "invented", claims: [] };

/**
 * Which claims stand behind each kind of event. "invented" marks what belongs to the story or to the model's
 * bookkeeping. A test holds grades and ids to `evidence/`.
 */
export const MOMENT_SOURCES: Readonly<Record<WorldEvent["type"], MomentSource>> = {
  arranged: testimony("phone-rental-price", "broker-most-common-way"),
  paid: testimony("phone-rental-price"),
  confided: testimony("everybody-monitored-everybody"),
  "excuse-ready": invented,
  "night-chosen": documented("night-household-check"),
  left: invented,
  walked: documented("go-to-mountains"),
  met: testimony("journey-is-itself-a-risk"),
  seen: testimony("everybody-monitored-everybody"),
  assembled: documented("split-battery-sim"),
  registered: documented("chinese-network-bypasses-koryolink"),
  "no-service": documented("jammers-at-border"),
  dialled: invented,
  connected: documented("chinese-towers-since-2003"),
  spoken: documented("keep-calls-short"),
  repeated: invented,
  waited: invented,
  "line-changed": documented("jammers-at-border"),
  "jam-burst": testimony("jamming-night-bursts", "jammers-at-border"),
  heard: testimony("within-minutes-fixed-and-handheld", "bureau-27"),
  "post-silent": testimony("agents-take-20-percent", "electricity-two-hours", "within-minutes-fixed-and-handheld"),
  "post-back": testimony("electricity-two-hours"),
  alarm: testimony("within-minutes-fixed-and-handheld"),
  bearing: testimony("within-minutes-fixed-and-handheld", "five-minutes-2014"),
  fix: testimony("five-minutes-2014", "wrong-house-raids"),
  "team-sent": testimony("within-minutes-fixed-and-handheld", "eight-minute-call-caught"),
  "team-moved": testimony("within-minutes-fixed-and-handheld"),
  "team-searching": testimony("detector-backpack-antenna"),
  "team-waiting-below": testimony("caught-coming-down"),
  "team-left": invented,
  "wrong-house": testimony("wrong-house-raids"),
  "team-arrived": testimony("eight-minute-call-caught", "within-minutes-fixed-and-handheld"),
  hint: invented,
  "call-dropped": testimony("ten-minute-call-lost"),
  "battery-empty": documented("phone-off-when-idle"),
  "hung-up": documented("keep-calls-short"),
  "taken-apart": documented("split-battery-sim"),
  hid: documented("split-battery-sim"),
  "household-check": documented("night-household-check"),
  "house-searched": testimony("wrong-house-raids", "night-household-check", "household-visits-to-inform"),
  "on-list": testimony("potential-users-targeted", "thirty-families-relocated"),
  "family-visited": testimony("household-visits-to-inform", "potential-users-targeted"),
  "street-check": testimony("street-phone-checks-texts"),
  "spending-noticed": testimony("potential-users-targeted"),
  told: testimony("household-visits-to-inform", "everybody-monitored-everybody"),
  filed: invented,
  knock: invented,
  arrested: documented("caught-on-spot-two"),
  protection: testimony("paid-protection-per-call", "agents-take-20-percent"),
  "teams-held-back": testimony("paid-protection-per-call"),
  "path-bribe": documented("bribe-two-of-three"),
  bribe: testimony("bribe-3000-asked", "bribe-two-of-three"),
  released: documented("bribe-two-of-three"),
  charged: documented("range-one-year-to-camp", "charges-listed-2012"),
  "money-sent": documented("nkdb-fee-2023", "broker-system-from-remittance"),
  "money-arrived": testimony("same-day-arrival-60", "three-brokers-ten-percent-each", "agents-take-20-percent"),
  "money-lost": testimony("money-may-never-arrive", "broker-scam-total-loss"),
  "case-kept-open": testimony("bribe-old-call-3000"),
  "old-call": testimony("bribe-old-call-3000"),
  "day-passed": invented,
  refused: invented,
};

/** A false mast is known only from opinion, so a registration with one is graded lower than one with the far side. */
const FALSE_MAST: MomentSource = hearsay("imsi-catcher-opinion", "chinese-network-bypasses-koryolink");

/** The claims behind one event. */
export function sourceOfMoment(event: WorldEvent): MomentSource {
  if (event.type === "registered" && event.cell === "false-mast") return FALSE_MAST;
  return MOMENT_SOURCES[event.type];
}
