import type { FigureName } from "../eras/index.ts";
import { eraData } from "../eras/index.ts";
import { WorldError } from "../errors.ts";
import { hashedChance } from "../luck.ts";
import type { Era } from "../vocabulary.ts";

/** How a sum from abroad is divided: what is agreed, what more is taken, what agents cut, what is seized, what a broker keeps. */

/** One sum on its way, in whole units of one currency; `sent` is the sum of all parts but `sameDay`. */
export interface Transfer {
  readonly sent: number;
  /** The fee spoken of beforehand. */
  readonly agreed: number;
  /** What the brokers take beyond it. */
  readonly extra: number;
  /** What agents take for letting it pass. */
  readonly cut: number;
  /** What the state takes on the way. */
  readonly seized: number;
  /** What a broker keeps who passes nothing on. */
  readonly kept: number;
  readonly arrived: number;
  readonly sameDay: boolean;
}

/** The longest sum is far above any reported one. */
const MOST_SENT = 1_000_000_000;

/**
 * What becomes of a sum sent home in an era, under one luck. The currency is the caller's; nothing is converted.
 * @param sent whole units, more than 0
 * @throws WorldError `unknown-era`, `bad-sum`
 */
export function sendMoney(era: Era, sent: number, luck: number): Transfer {
  const { figures } = eraData(era);
  if (!Number.isInteger(sent) || sent <= 0 || sent > MOST_SENT) {
    throw new WorldError("bad-sum", `A sum of money is a whole number from 1 to ${MOST_SENT}.`);
  }
  const chance = (question: string): number => hashedChance(question, luck);
  const share = chance("the broker's share");
  const percent = (name: FigureName): number => {
    const { low, high } = figures[name];
    return Math.round((sent * (low + (high - low) * share)) / 100);
  };
  const agreed = percent("feeAgreed_percent");
  const cheated = chance("the broker keeps it") < figures.fraudOdds.low;
  const lost = !cheated && chance("it is seized") < figures.seizedOdds.low;
  const passedOn = !cheated && !lost;
  const extra = cheated ? 0 : Math.max(0, percent("feeTaken_percent") - agreed);
  const wanted = passedOn && chance("agents want a cut") < figures.agentsCutOdds.low;
  const cut = wanted ? Math.min(sent - agreed - extra, percent("protectionCut_percent")) : 0;
  const rest = sent - agreed - extra - cut;
  const arrived = passedOn ? rest : 0;
  const sameDay = arrived > 0 && chance("the same day") * 100 < figures.sameDay_percent.low;
  return { sent, agreed, extra, cut, seized: lost ? rest : 0, kept: cheated ? rest : 0, arrived, sameDay };
}
