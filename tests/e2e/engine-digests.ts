import { type CompiledEpisode, digestOf, replay } from "../../packages/playthrough/src/index.ts";
import { type CoverageOptions, coverageField, type Station } from "../../packages/radio/src/index.ts";
import {
  CALL_PLACES,
  county,
  ERAS,
  EXCUSES,
  type NightPlan,
  PHONE_SOURCES,
  planForMinutes,
  SPOTS,
  SUBJECTS,
  tellNight,
  WAYS,
  WHENS,
} from "../../packages/world/src/index.ts";

/** What every engine is given besides the rules themselves. */
export interface EngineInput {
  readonly episodes: Readonly<Record<string, CompiledEpisode>>;
  /** Kept games by file name. */
  readonly records: Readonly<Record<string, unknown>>;
}

/** One thing computed, and the digest of all of it. */
export interface EngineDigest {
  readonly name: string;
  readonly digest: string;
}

const NIGHTS = 50;
const FIRST_LUCK = 2_014_030_900;

/** Everything whose digest must be the same in every engine. */
export function engineDigests({ episodes, records }: EngineInput): EngineDigest[] {
  const nights = Array.from({ length: NIGHTS }, (_, index) => nightDigest(index));
  const replays = Object.entries(records).map(([file, record]) => ({
    name: `replay of ${file}`,
    digest: digestOf(replay(record, episodes)),
  }));
  return [...nights, ...replays, ...fieldDigests()];
}

/** A night lived by its plan, digested with its whole last state: luck, file, money and all that was told. */
function nightDigest(index: number): EngineDigest {
  const plan = planAt(index);
  const state = tellNight(plan, FIRST_LUCK + index);
  const told = state.chronicle?.length ?? 0;
  return { name: `night ${index}: ${plan.era}, ${plan.place}, ${told} events`, digest: digestOf(state) };
}

const at = <Word>(words: readonly Word[], index: number): Word => words[index % words.length] as Word;

/** Plans that go through every word of the world: each list has another length or turns at another pace. */
function planAt(index: number): NightPlan {
  const era = at(ERAS, index);
  const turn = Math.floor(index / ERAS.length);
  const plan = planForMinutes(era, 1 + (index % 11), {
    place: at(CALL_PLACES, index + turn),
    by: at(WAYS, turn),
    when: at(WHENS, index + turn),
    phone: at(PHONE_SOURCES, index),
    excuse: at(EXCUSES, turn),
    confided: index % 5 === 0 ? ["unit-head", "boys-mother"] : [],
    hidden: { handset: at(SPOTS, index), battery: at(SPOTS, index + 1), card: at(SPOTS, turn) },
  });
  return { ...plan, talk: [...plan.talk, { subject: at(SUBJECTS, index), seconds: 7 * (1 + turn) }] };
}

const FIELDS: readonly (CoverageOptions & { readonly name: string })[] = [
  { name: "0.9 GHz, vertical", f_GHz: 0.9, receiver_m: 1.5, polarization: "vertical" },
  { name: "2.1 GHz, horizontal", f_GHz: 2.1, receiver_m: 3, polarization: "horizontal" },
  { name: "0.05 GHz, vertical", f_GHz: 0.05, receiver_m: 10, polarization: "vertical" },
];

/** Coverage of the county from its mast, which stands on the grid or off it, and from the house: the bits of every cell. */
function fieldDigests(): EngineDigest[] {
  const { field, masts, places } = county();
  const { cell_m } = field;
  const mast = masts[0] as Station;
  const onGrid = { ...mast, x_m: Math.round(mast.x_m / cell_m) * cell_m, y_m: Math.round(mast.y_m / cell_m) * cell_m };
  const offGrid = { ...onGrid, x_m: onGrid.x_m + 0.37 * cell_m, y_m: onGrid.y_m + 0.61 * cell_m };
  const senders: [string, Station][] = [
    ["a point of the grid", onGrid],
    ["between points", offGrid],
    ["the house", { ...places.house, height_m: 1.5 }],
  ];
  return senders.map(([from, station], index) => {
    const { name, ...options } = at(FIELDS, index);
    const { loss_dB } = coverageField(field, station, options);
    const bits = new Uint32Array(loss_dB.buffer, loss_dB.byteOffset, loss_dB.length);
    return { name: `coverage from ${from}, ${name}`, digest: digestOf(Array.from(bits)) };
  });
}
