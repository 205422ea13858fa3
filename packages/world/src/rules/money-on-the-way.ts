import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { draw, drawBetween, happens } from "../luck.ts";
import type { Remittance, WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { sendMoney } from "./sending-money.ts";

/** She said "send it": a sum sets out, and arrives, arrives late, arrives small, or does not; a picture of it may be found. */

/** Fewer seconds about it are not understood as asking (invented). */
const ASKED_FROM_S = 4;
/** A picture that is found is found within this many days of the counting (invented). */
const PHOTO_WITHIN_DAYS = 20;
const LUCKS = 0x7fffffff;

export function moneyDay(draft: WorldState): void {
  if (draft.day === 1 && (draft.said_s["send-money"] ?? 0) >= ASKED_FROM_S) setOut(draft);
  const { remittance } = draft;
  if (remittance === null) return;
  if (draft.day === remittance.due_day) comeToEnd(draft, remittance);
  if (draft.day === remittance.photoFound_day)
    putOnFile(draft, "photograph-of-money", "courier", FILE_WEIGHTS["a photograph of money"]);
}

function setOut(draft: WorldState): void {
  const { sent_CNY, moneyLate_days } = eraData(draft.era).figures;
  const sum_CNY = Math.round(drawBetween(draft, "money", sent_CNY.low, sent_CNY.high) / 100) * 100;
  const transfer = sendMoney(draft.era, sum_CNY, Math.floor(draw(draft, "money") * LUCKS));
  const late_days = Math.round(drawBetween(draft, "money", moneyLate_days.low, moneyLate_days.high));
  const due_day = draft.day + (transfer.sameDay ? 0 : late_days);
  const pictured = happens(draft, "money", numbersOf(draft.era).moneyPhotoOdds);
  const found = happens(draft, "money", numbersOf(draft.era).photoFoundOdds);
  const after_days = 1 + Math.floor(draw(draft, "money") * PHOTO_WITHIN_DAYS);
  const photographed = transfer.arrived > 0 && pictured;
  draft.remittance = {
    sent_CNY: transfer.sent,
    agreed_CNY: transfer.agreed,
    extra_CNY: transfer.extra,
    cut_CNY: transfer.cut,
    seized_CNY: transfer.seized,
    kept_CNY: transfer.kept,
    arrived_CNY: transfer.arrived,
    due_day,
    photographed,
    photoFound_day: photographed && found ? due_day + after_days : 0,
  };
  tell(draft, true, { type: "money-sent", sent_CNY: transfer.sent, agreed_CNY: transfer.agreed });
}

function comeToEnd(draft: WorldState, remittance: Remittance): void {
  const { sent_CNY, agreed_CNY, extra_CNY, cut_CNY, arrived_CNY, photographed } = remittance;
  if (arrived_CNY === 0) {
    // Nothing comes. Whether it was taken by the broker or from him nobody tells her.
    tell(draft, true, { type: "money-lost", sent_CNY, to: remittance.seized_CNY > 0 ? "state" : "broker" });
    if (remittance.seized_CNY > 0) putOnFile(draft, "money-seized", "courier", FILE_WEIGHTS["money seized"]);
    return;
  }
  draft.money_CNY += arrived_CNY;
  draft.received_CNY += arrived_CNY;
  const after_days = draft.day;
  tell(draft, false, {
    type: "money-arrived",
    sent_CNY,
    agreed_CNY,
    extra_CNY,
    cut_CNY,
    arrived_CNY,
    after_days,
    photographed,
  });
}
