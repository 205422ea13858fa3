import type { DropCounter } from "@connection-denied/radio";
import type { Ground } from "./eras/era.ts";
import type { ArrestCause, WorldEvent } from "./events.ts";
import type { FileEntry } from "./file-entry.ts";
import type {
  Cell,
  Era,
  ExcuseId,
  Hint,
  Knock,
  LeanerId,
  Line,
  PartId,
  PayeeId,
  PersonId,
  PhoneSource,
  PlaceId,
  SilenceReason,
  SpotId,
  SubjectId,
  WayId,
  When,
} from "./vocabulary.ts";

/** The whole world as plain JSON. Only `step` and the rules it calls write to it, and only to a copy. */
export interface WorldState {
  format: "connection-denied/world";
  version: 2;
  era: Era;
  seed: number;
  /** Whole seconds since 18:00 of the night. */
  t_s: number;
  /** When the world last looked at itself. */
  pulsed_t_s: number;
  /** Days since the night. */
  day: number;
  place: PlaceId;
  /** She has begun the night: left the house or put the phone together. */
  begun: boolean;
  evening: Evening;
  money_CNY: number;
  spent_CNY: number;
  borrowed_CNY: number;
  /** From abroad, after everybody on the way has had their part. */
  received_CNY: number;
  remittance: Remittance | null;
  phoneSource: PhoneSource | null;
  excuse: ExcuseId | null;
  when: When | null;
  confided: PersonId[];
  paid_CNY: Record<PayeeId, number>;
  protection: Protection;
  phone: Phone;
  call: Call;
  said_s: Partial<Record<SubjectId, number>>;
  jam: { from_t_s: number; to_t_s: number; announced: boolean };
  mains: { share: number; on: boolean; changes_t_s: number };
  posts: Post[];
  /** When a bearing was taken last; -1 before the first. */
  bearing_t_s: number;
  /** The place the bearings made when somebody last asked for it. */
  fix: FixState | null;
  teams: Team[];
  patrol: { out: boolean; from_t_s: number; met: boolean; noted: boolean };
  check: { due_day: number; t_s: number; looked: boolean };
  /** Her household is on the list of those with somebody missing, and when somebody next looks in for it. */
  list: { on: boolean; visit_day: number };
  /** When each hint was last noticed, so that one dog is one dog. */
  noticed_t_s: Partial<Record<Hint, number>>;
  people: {
    neighbourMet: number;
    seenByUnitHead: boolean;
    voiceHeard: boolean;
    voiceTold: boolean;
    goBetweenIsAgent: boolean;
    hasSpoken: PersonId[];
    spendingNoticed: boolean;
    leanings: Record<LeanerId, Leaning>;
  };
  file: FileEntry[];
  someoneElse: boolean;
  taken: Taken | null;
  /** Read again years after the forty days. */
  oldCall: { readonly after_years: number; readonly released: boolean } | null;
  knock: Knock;
  /** The walk she is on, if she is on one. */
  walk: { from: PlaceId; to: PlaceId; by: WayId; start_t_s: number } | null;
  plan: { place: PlaceId | null; by: WayId; talk: { subject: SubjectId; seconds: number }[] };
  streams: number[];
  /** Every event so far, or null when nobody will read them (ten thousand nights). */
  chronicle: WorldEvent[] | null;
  /** Where in the chronicle the last command's events begin. */
  lastFrom: number;
}

/** What luck decided before the night began. */
interface Evening {
  setOut_t_s: number;
  houseCall_t_s: number;
  falseMast: boolean;
}

export interface Phone {
  power: "apart" | "on";
  givenBack: boolean;
  parts: Record<PartId, SpotId>;
  cell: Cell | null;
  bars: number;
  /** The phone has been on air at least once. */
  used: boolean;
  /** Seconds of talk the battery carries, counted from full or from what was left. */
  lasts_s: number;
}

export interface Call {
  connected: boolean;
  everConnected: boolean;
  /** Lost since the last dial. */
  dropped: boolean;
  airSeconds: number;
  from_t_s: number;
  spot_dB: number;
  fading_dB: number;
  level_dBm: number;
  cIN_dB: number;
  frameErasure: number;
  power_dBm: number;
  line: Line;
  drop: DropCounter | null;
}

/** What moves a person to tell or to be silent, each from 0 to 1; drawn at the start from the pressures of the era. */
export interface Leaning {
  /** Of being the one who knew. */
  readonly fear: number;
  /** Owed to her. */
  readonly debt: number;
  readonly kindness: number;
  /** Owed to those above. */
  readonly quota: number;
}

/** The sum she asked for, on its way. Every yuan is in one of the parts. */
export interface Remittance {
  readonly sent_CNY: number;
  /** The broker's fee as it was agreed, and what was taken beyond it. */
  readonly agreed_CNY: number;
  readonly extra_CNY: number;
  /** What agents took of it. */
  readonly cut_CNY: number;
  readonly seized_CNY: number;
  /** What a broker kept who cheats. */
  readonly kept_CNY: number;
  readonly arrived_CNY: number;
  readonly due_day: number;
  /** The sender was sent a picture of the money. */
  readonly photographed: boolean;
  /** The day on which that picture comes into other hands; 0 for never. */
  readonly photoFound_day: number;
}

/** Money given to agents before the call, so that nobody comes. */
interface Protection {
  /** What they want; null until they have been given anything. */
  price_CNY: number | null;
  bought: boolean;
  /** They do what they were paid for. */
  kept: boolean;
  /** They have written down who paid. */
  betrayed: boolean;
}

/** A fixed listening post tonight. */
export interface Post {
  /** It listens now; settled as a call begins. */
  on: boolean;
  /** Why it hears nothing all night, whatever the mains do. */
  silent: Exclude<SilenceReason, "no-mains"> | null;
  /** It goes on when the mains are off. */
  ownSupply: boolean;
  /** Seconds of air it needs before it sounds. */
  needs_s: number;
  heard_s: number;
  alarmed: boolean;
  lastHeardEvent_t_s: number;
  nextBearing_t_s: number;
  /** Somebody has already been asked where on its line people go. */
  guessed: boolean;
  bearings: number;
  /** What tonight's air and the state of its aerial add to its reception, dB. */
  offset_dB: number;
  /** Running mean of the bearings, degrees from north. */
  azimuth_deg: number;
}

export interface FixState {
  x_m: number;
  y_m: number;
  /** When the last bearing it rests on was taken. */
  t_s: number;
}

type TeamDoing = "off" | "resting" | "at-halt" | "called" | "going" | "homing" | "searching" | "waiting-below" | "gone";

export interface Team {
  doing: TeamDoing;
  vehicle: boolean;
  /** Whether it goes by the stream beds as readily as by the tracks. */
  byStream: boolean;
  /** It has heard her with its own receiver, so it knows the place. */
  heardHer: boolean;
  /** When the last bearing behind the fix it follows was taken. */
  fixKnown_t_s: number;
  /** Node it stands on or has left last. */
  node: number;
  /** The node at the end of the leg it is on; its own while it stands. */
  next: number;
  /** When it left the one and reaches the other. */
  left_t_s: number;
  reaches_t_s: number;
  target: number;
  /** When it reaches its target, if nothing else is said to it on the way. */
  arrives_t_s: number;
  until_t_s: number;
  /** When the chronicle was told last where it is. */
  lastMoved_t_s: number;
}

interface Taken {
  cause: ArrestCause;
  day: number;
  asked_CNY: number;
  bribeTaken: boolean;
  bribeSettled: boolean;
  settle_day: number;
  settled: boolean;
  released: boolean;
  charge: string | null;
  /** What the charge rests on. */
  ground: Ground | null;
  term_months_low: number;
  term_months_high: number;
}

/** Copies everything a rule may write to. The events themselves never change and are shared. */
export function draftOf(state: WorldState): WorldState {
  return {
    ...state,
    evening: { ...state.evening },
    confided: state.confided.slice(),
    paid_CNY: { ...state.paid_CNY },
    protection: { ...state.protection },
    phone: { ...state.phone, parts: { ...state.phone.parts } },
    call: { ...state.call, drop: state.call.drop === null ? null : { ...state.call.drop } },
    said_s: { ...state.said_s },
    jam: { ...state.jam },
    mains: { ...state.mains },
    posts: state.posts.map((post) => ({ ...post })),
    fix: state.fix === null ? null : { ...state.fix },
    teams: state.teams.map((team) => ({ ...team })),
    patrol: { ...state.patrol },
    check: { ...state.check },
    list: { ...state.list },
    noticed_t_s: { ...state.noticed_t_s },
    people: { ...state.people, hasSpoken: state.people.hasSpoken.slice() },
    file: state.file.slice(),
    taken: state.taken === null ? null : { ...state.taken },
    walk: state.walk === null ? null : { ...state.walk },
    plan: { ...state.plan, talk: state.plan.talk.slice() },
    streams: state.streams.slice(),
    chronicle: state.chronicle === null ? null : state.chronicle.slice(),
  };
}
