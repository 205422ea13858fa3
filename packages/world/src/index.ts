/** Sight over the land, for pictures: the same functions that decide who hears whom. */
export { lineOfSight, type SkylineOptions, type SkylineRidge, type Station, skyline } from "@connection-denied/radio";
export type { CommandType, WorldCommand } from "./commands.ts";
export { type WorldConstant, worldConstants } from "./constants.ts";
export { createWorld } from "./create.ts";
export type { Ground, Law } from "./eras/era.ts";
export { type EraFact, type EraFacts, eraFacts, eraIds } from "./eras/facts.ts";
export { WorldError } from "./errors.ts";
export type { ArrestCause, EventBody, EventType, ListenerId, RefusalCode, TellerId, WorldEvent } from "./events.ts";
export type { FileEntry, FileEntryKind } from "./file-entry.ts";
export { type County, county } from "./land/county.ts";
export { type Earshot, earshot } from "./land/earshot.ts";
export { type Journey, journey } from "./land/journeys.ts";
export type { Site, Spot } from "./land/sites.ts";
export { luckOf } from "./luck.ts";
export { checkNightPlan, commandsOf, type NightPlan, planForMinutes, planOf } from "./nights/plan.ts";
export { type SearchOptions, type SearchResult, searchPlans, type TriedPlan } from "./nights/search.ts";
export {
  NIGHT_OUTCOMES,
  type NightOutcome,
  type NightOutcomeDetail,
  type NightsOptions,
  type NightsSummary,
  type Share,
  simulateNight,
  simulateNights,
  tellNight,
} from "./nights/simulate.ts";
export { wilson } from "./nights/wilson.ts";
export { sendMoney, type Transfer } from "./rules/sending-money.ts";
export type { WorldState } from "./state.ts";
export { type StepResult, step } from "./step.ts";
export { chronicle, clockOf, lostSyllables, view, type WorldView } from "./view.ts";

export {
  CALL_PLACES,
  type CallPlaceId,
  type Cell,
  ERAS,
  type Era,
  EXCUSES,
  type ExcuseId,
  FATES,
  type Fate,
  HINTS,
  type Hint,
  type Knock,
  LINES,
  type Line,
  PARTS,
  PAYEES,
  type PartId,
  type PayeeId,
  PEOPLE,
  type PersonId,
  PHONE_SOURCES,
  type PhoneSource,
  PLACES,
  type PlaceId,
  SPOTS,
  type SpotId,
  SUBJECTS,
  type SubjectId,
  WAYS,
  type WayId,
  WHENS,
  type When,
} from "./vocabulary.ts";
