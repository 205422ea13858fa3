export type {
  CallPlaceId,
  County,
  Fate,
  NightOutcome,
  NightOutcomeDetail,
  NightPlan,
  NightsOptions,
  NightsSummary,
  PartId,
  PlaceId,
  Share,
  Site,
  Spot,
  SpotId,
  SubjectId,
  WorldEvent,
  WorldState,
  WorldView,
} from "@connection-denied/world";
export {
  checkNightPlan,
  clockOf,
  county,
  journey,
  lineOfSight,
  planForMinutes,
  simulateNight,
  simulateNights,
  skyline,
} from "@connection-denied/world";
export { digestOf } from "./digest.ts";
export { PLAYTHROUGH_ERROR_CODES, PlaythroughError, type PlaythroughErrorCode } from "./errors.ts";
export type { PlaythroughOptions, Snapshot } from "./game.ts";
export { eventsSoFar, type HeardEvent, type HeardPiece, type Hearing, hearing } from "./hearing.ts";
export { positionAt, type RevealStep } from "./her-path.ts";
export type { LogEntry } from "./log.ts";
export { MOMENT_SOURCES, type MomentGrade, type MomentSource } from "./moment-sources.ts";
export type { LoadedStory } from "./narrator.ts";
export type { Night } from "./night.ts";
export { createNightListener, type NightListener, type Witness } from "./night-listener.ts";
export { createPlaythrough, loadEpisode, type Playthrough } from "./playthrough.ts";
export {
  checkRecord,
  type PlayerInput,
  type PlayRecord,
  type PlayTurn,
  RECORD_TEXT_LIMIT,
  readRecord,
  SEED_LIMIT,
} from "./record.ts";
export { type ChosenPlay, type Episodes, hearNight, playChoices, type ReplayResult, replay } from "./replay.ts";
export { type Reveal, type RevealMoment, reveal } from "./reveal.ts";
export { checkSave, readSave, resume, rewindToSceneStart, SAVE_TEXT_LIMIT, type Save, save } from "./save.ts";
export {
  type Intensity,
  type NoteCardEntry,
  type Scene,
  type SceneChoice,
  type SceneLine,
  type Seat,
  type Stage,
  type Voice,
  visibleLines,
  type Where,
} from "./scene.ts";
export { type Hand, seededHand } from "./seeded-hand.ts";
export { openStageDoor, type StageDoor } from "./stage-door.ts";
export { heardIn, tellIn } from "./tell-in.ts";
export type { CompiledEpisode, Era, StoryWords } from "./telling.ts";
export { WORLD_VERSION } from "./versions.ts";
