import type { Ground } from "./eras/era.ts";
import type { FileEntry } from "./file-entry.ts";
import type {
  Cell,
  ExcuseId,
  Hint,
  Knock,
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

export type ListenerId = "county-office" | "road-post" | "ridge-post";
/** Who can bring word to the state; "agents" are the state itself. */
export type TellerId = PersonId | "neighbour";
export const ARREST_CAUSES = [
  "on-air",
  "coming-down",
  "searched-house",
  "stopped-on-path",
  "part-found",
  "denounced",
  "old-file",
] as const;
export type ArrestCause = (typeof ARREST_CAUSES)[number];
/** Why a command changed nothing. Listed with their sentences in docs/model.md. */
export type RefusalCode =
  | "taken"
  | "not-a-number-of-seconds"
  | "not-a-number-of-days"
  | "not-an-amount"
  | "unknown-word"
  | "too-late-to-arrange"
  | "already-arranged"
  | "not-enough-money"
  | "not-here"
  | "already-there"
  | "in-a-call"
  | "phone-on"
  | "phone-apart"
  | "no-phone"
  | "parts-elsewhere"
  | "already-on"
  | "no-call"
  | "not-at-home"
  | "not-lent";

/** What became of money asked on the path. */
export type PathBribeAnswer = "taken" | "refused" | "not-had";

export type EventBody =
  | { readonly type: "arranged"; readonly phone: PhoneSource; readonly cost_CNY: number }
  | { readonly type: "paid"; readonly to: PayeeId; readonly amount_CNY: number }
  | { readonly type: "confided"; readonly who: PersonId }
  | { readonly type: "excuse-ready"; readonly excuse: ExcuseId }
  | { readonly type: "night-chosen"; readonly when: When }
  | { readonly type: "left"; readonly place: PlaceId }
  | {
      readonly type: "walked";
      readonly from: PlaceId;
      readonly to: PlaceId;
      readonly by: WayId;
      readonly seconds: number;
    }
  | {
      readonly type: "met";
      readonly who: "sergeant" | "neighbour" | "nobody";
      readonly stopped: boolean;
      readonly excuse: ExcuseId;
      /** Only where an order says that whoever is met here may be fired at. */
      readonly underThreatOfFire?: true;
    }
  | {
      readonly type: "seen";
      readonly by: TellerId | "patrol";
      /** It was a voice that was heard; nobody was seen. */
      readonly voice?: true;
      readonly place: PlaceId;
      readonly x_m: number;
      readonly y_m: number;
    }
  | { readonly type: "assembled" }
  | { readonly type: "registered"; readonly cell: Cell; readonly bars: number }
  | { readonly type: "no-service" }
  | { readonly type: "dialled" }
  | { readonly type: "connected" }
  | { readonly type: "spoken"; readonly subject: SubjectId; readonly seconds: number; readonly frameErasure: number }
  | { readonly type: "repeated"; readonly seconds: number; readonly frameErasure: number }
  | { readonly type: "waited"; readonly seconds: number }
  | { readonly type: "line-changed"; readonly line: Line }
  | { readonly type: "jam-burst"; readonly from_t_s: number; readonly to_t_s: number }
  | { readonly type: "heard"; readonly listener: ListenerId; readonly level_dBm: number }
  | { readonly type: "post-silent"; readonly listener: ListenerId; readonly why: SilenceReason }
  | { readonly type: "post-back"; readonly listener: ListenerId }
  | { readonly type: "alarm"; readonly listener: ListenerId }
  | {
      readonly type: "bearing";
      readonly listener: ListenerId | string;
      readonly x_m: number;
      readonly y_m: number;
      readonly azimuth_deg: number;
      readonly sigma_deg: number;
      readonly obstructed: boolean;
    }
  | {
      readonly type: "fix";
      readonly x_m: number;
      readonly y_m: number;
      readonly ellipse95: { readonly major_m: number; readonly minor_m: number; readonly azimuth_deg: number };
    }
  | {
      readonly type: "team-sent";
      readonly team: number;
      readonly from: { readonly x_m: number; readonly y_m: number };
      readonly waitingForTrain: boolean;
    }
  | { readonly type: "team-moved"; readonly team: number; readonly x_m: number; readonly y_m: number }
  | { readonly type: "team-searching"; readonly team: number; readonly x_m: number; readonly y_m: number }
  | { readonly type: "team-waiting-below"; readonly team: number; readonly x_m: number; readonly y_m: number }
  | { readonly type: "team-left"; readonly team: number }
  | { readonly type: "wrong-house"; readonly x_m: number; readonly y_m: number }
  | { readonly type: "team-arrived"; readonly team: number; readonly place: PlaceId }
  | { readonly type: "hint"; readonly hint: Hint }
  | { readonly type: "call-dropped" }
  | { readonly type: "battery-empty" }
  | { readonly type: "hung-up"; readonly airSeconds: number }
  | { readonly type: "taken-apart" }
  | { readonly type: "hid"; readonly part: PartId; readonly spot: SpotId }
  | {
      readonly type: "household-check";
      readonly place: PlaceId;
      readonly absent: boolean;
      readonly found: readonly PartId[];
    }
  | { readonly type: "house-searched"; readonly by: "team" | "check" | "agents"; readonly found: readonly PartId[] }
  | { readonly type: "on-list" }
  | { readonly type: "family-visited"; readonly searched: boolean; readonly found: readonly PartId[] }
  | { readonly type: "street-check"; readonly found: boolean }
  | { readonly type: "spending-noticed"; readonly by: "unit-head" | "neighbour" }
  | {
      readonly type: "told";
      readonly who: TellerId;
      readonly what: string;
      /** What weighed most with whoever told. */
      readonly why?: "fear" | "quota";
    }
  | { readonly type: "filed"; readonly entry: FileEntry }
  | { readonly type: "knock"; readonly who: Exclude<Knock, "none"> }
  | { readonly type: "arrested"; readonly cause: ArrestCause }
  | { readonly type: "protection"; readonly kept: boolean }
  | { readonly type: "teams-held-back" }
  | { readonly type: "path-bribe"; readonly asked_CNY: number; readonly answer: PathBribeAnswer }
  | { readonly type: "bribe"; readonly asked_CNY: number; readonly taken: boolean }
  | { readonly type: "released"; readonly after_days: number }
  | {
      readonly type: "charged";
      readonly charge: string;
      readonly ground: Ground;
      readonly term_months_low: number;
      readonly term_months_high: number;
    }
  | { readonly type: "money-sent"; readonly sent_CNY: number; readonly agreed_CNY: number }
  | {
      readonly type: "money-arrived";
      readonly sent_CNY: number;
      readonly agreed_CNY: number;
      readonly extra_CNY: number;
      readonly cut_CNY: number;
      readonly arrived_CNY: number;
      readonly after_days: number;
      readonly photographed: boolean;
    }
  | { readonly type: "money-lost"; readonly sent_CNY: number; readonly to: "broker" | "state" }
  | { readonly type: "case-kept-open" }
  | { readonly type: "old-call"; readonly after_years: number; readonly asked_CNY: number; readonly released: boolean }
  | { readonly type: "day-passed" }
  | { readonly type: "refused"; readonly code: RefusalCode; readonly command: string };

/** `hidden`: she could not know of it when it happened. */
export type WorldEvent = EventBody & { readonly t_s: number; readonly day: number; readonly hidden: boolean };
export type EventType = EventBody["type"];
