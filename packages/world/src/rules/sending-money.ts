import type { Figure, Told } from "../eras/era.ts";
import { eraData } from "../eras/index.ts";
import { WorldError } from "../errors.ts";
import { hashedChance } from "../luck.ts";
import type { Era } from "../vocabulary.ts";

/** Money from abroad: what is agreed, what is taken, what is seized, what a broker keeps. */

/** One sum on its way, in whole units of one currency; every unit is accounted for. */
export interface Transfer {
  readonly sent: number;
  /** The fee spoken of beforehand. */
  readonly agreed: number;
  /** What the brokers keep in the end, the whole sum when they cheat. */
  readonly taken: number;
  /** What the state takes on the way. */
  readonly seized: number;
  readonly arrived: number;
  readonly sameDay: boolean;
}

const rangeOf = (told: Told): Figure | null => ("unreported" in told ? null : told);

function drawn(told: Told, luck: number): number {
  const range = rangeOf(told);
  return range === null ? 0 : range.low + (range.high - range.low) * luck;
}

/** The longest sum is far above any reported one. */
const MOST_SENT = 1_000_000_000;

/**
 * What becomes of a sum sent home in an era, under one luck. The currency is the caller's; nothing is converted.
 * @param sent whole units, more than 0
 * @throws WorldError `unknown-era`, `bad-sum`
 */
export function sendMoney(era: Era, sent: number, luck: number): Transfer {
  const { told } = eraData(era);
  if (!Number.isInteger(sent) || sent <= 0 || sent > MOST_SENT) {
    throw new WorldError("bad-sum", `A sum of money is a whole number from 1 to ${MOST_SENT}.`);
  }
  const chance = (question: string): number => hashedChance(question, luck);
  const share = chance("the broker's share");
  const agreed = Math.round((sent * drawn(told.feeAgreed_percent, share)) / 100);
  const fee = Math.max(agreed, Math.round((sent * drawn(told.feeTaken_percent, share)) / 100));
  const cheated = chance("the broker keeps it") < drawn(told.fraudOdds, 0);
  const lost = !cheated && chance("it is seized") < drawn(told.seizedOdds, 0);
  const taken = cheated ? sent : fee;
  const seized = lost ? sent - taken : 0;
  const arrived = sent - taken - seized;
  const sameDay = arrived > 0 && chance("the same day") * 100 < drawn(told.sameDay_percent, 0);
  return { sent, agreed, taken, seized, arrived, sameDay };
}
