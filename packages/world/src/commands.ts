import type {
  ExcuseId,
  PartId,
  PayeeId,
  PersonId,
  PhoneSource,
  PlaceId,
  SpotId,
  SubjectId,
  WayId,
  When,
} from "./vocabulary.ts";

/** Everything a player can ask of the world. Seconds are whole seconds, money whole yuan of the era. */
export type WorldCommand =
  | { readonly type: "arrange"; readonly phone: PhoneSource }
  | { readonly type: "pay"; readonly to: PayeeId; readonly amount_CNY: number }
  | { readonly type: "confide"; readonly who: PersonId }
  | { readonly type: "excuse"; readonly excuse: ExcuseId }
  | { readonly type: "choose-night"; readonly when: When }
  | { readonly type: "walk"; readonly to: PlaceId; readonly by: WayId }
  | { readonly type: "assemble" }
  | { readonly type: "dial" }
  | { readonly type: "speak"; readonly subject: SubjectId; readonly seconds: number }
  | { readonly type: "repeat"; readonly seconds: number }
  | { readonly type: "wait"; readonly seconds: number }
  | { readonly type: "hang-up" }
  | { readonly type: "take-apart" }
  | { readonly type: "hide"; readonly part: PartId; readonly spot: SpotId }
  | { readonly type: "days"; readonly count: number };

export type CommandType = WorldCommand["type"];
