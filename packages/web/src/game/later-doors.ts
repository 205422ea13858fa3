import {
  hearNight,
  type PlayRecord,
  playChoices,
  readRecord,
  readSave,
  replay,
  resume,
  reveal,
  rewindToSceneStart,
  type SceneLine,
  save,
  seededHand,
  visibleLines,
} from "@connection-denied/playthrough";
import { fetchPart } from "../late/fetch-part.ts";
import { beginningOf } from "../scenes/beginning-of.ts";
import type { PlayedScenes } from "../scenes/seen-scenes.ts";
import type { Intensity } from "../settings/settings.ts";
import type { GameAnswers, GameRequest, GameTurn } from "./messages.ts";
import { playedTurns } from "./played-turns.ts";
import type { Sitting } from "./sitting.ts";

const FAR = "the-other-end";

type Answer<T extends GameRequest["type"]> = GameAnswers[T] | Promise<GameAnswers[T]>;

/** What answers each question that comes after the first choice. */
export type LaterDoors = {
  [T in Exclude<GameRequest["type"], "start">]: (request: Extract<GameRequest, { type: T }>) => Answer<T>;
};

/** Puts the whole of an episode in the place of its opening, and goes on in it with the game that was begun. */
export async function goOnInWhole(sitting: Sitting, id: string): Promise<void> {
  if (sitting.parts.isWhole(id)) return;
  await sitting.whole(id);
  if (sitting.game !== null) sitting.game = resume(save(sitting.game), sitting.parts.episodes);
}

/** Makes sure that the episode of a record is at hand. */
async function withEpisode<R extends { record: PlayRecord } | PlayRecord>(sitting: Sitting, of: R): Promise<R> {
  const { episode } = "record" in of ? of.record : of;
  if (episode === FAR) await sitting.whole(FAR);
  return of;
}

async function openFar(sitting: Sitting, seed: number, night: string | null): Promise<GameTurn> {
  await sitting.whole(FAR);
  const text = night ?? (await fetchPart(() => import("virtual:sample-night"))).sampleNight;
  return sitting.begin(FAR, seed, hearNight(readRecord(text), sitting.parts.episodes, night === null));
}

function isShown(line: SceneLine, intensity: Intensity): boolean {
  return visibleLines({ lines: [line] }, intensity).length > 0;
}

/** A save whose snapshot fits nothing, so that the record itself is played again up to its last input. */
function saveWithout(record: PlayRecord): unknown {
  return { format: "connection-denied/save", version: 1, record, snapshot: { ink: "", log: [] } };
}

/** Each scene when it first came up, with the beginning of its first line that is told at every intensity. */
function playedScenes(sitting: Sitting): GameAnswers["played-scenes"] {
  const { episode: id, era, seed, language, turns, night } = sitting.current().record();
  const scenes = new Map<string, PlayedScenes["scenes"][number]>();
  for (const entry of sitting.current().log()) {
    if (entry.kind !== "line" || entry.line.hard !== undefined || entry.line.instead !== undefined) continue;
    const { sceneId, turn, line } = entry;
    if (!scenes.has(sceneId)) scenes.set(sceneId, { id: sceneId, turn, begins: beginningOf(line.heard) });
  }
  const choices = turns.map(({ input }) => input.choice);
  const way = { episode: id, era, seed, language, choices, ...(night === undefined ? {} : { night }) };
  const play = { ...way, scenes: [...scenes.values()] };
  return { play, ids: (sitting.parts.episodes[id]?.scenes ?? []).map((scene) => scene.id) };
}

function handChooses(sitting: Sitting, seed: number, before: number): string | null {
  const { choices } = sitting.current().scene();
  const hand = seededHand(seed);
  for (let draw = 0; draw < before; draw += 1) hand.pick(choices.length);
  return choices[hand.pick(choices.length)]?.id ?? null;
}

export function laterDoors(sitting: Sitting): LaterDoors {
  const { parts } = sitting;
  const withIts = <R extends { record: PlayRecord } | PlayRecord>(of: R) => withEpisode(sitting, of);
  return {
    "fetch-rest": () => null,
    "start-far": ({ seed, night }) => openFar(sitting, seed, night),
    resume: async ({ save: kept }) => sitting.open(resume(await withIts(readSave(kept)), parts.episodes)),
    choose: ({ choice }) => sitting.choose(choice),
    rewind: () => sitting.open(rewindToSceneStart(sitting.current(), parts.episodes)),
    "tell-again": ({ from }) => ({
      turn: sitting.turn(),
      earlier: from === null ? [] : playedTurns(sitting.current().log(), from),
    }),
    log: ({ intensity }) =>
      sitting
        .current()
        .log()
        .filter((entry) => entry.kind === "choice" || isShown(entry.line, intensity)),
    record: () => sitting.current().record(),
    reveal: () => ({ reveal: reveal(sitting.current()), seed: sitting.seed }),
    replay: async ({ record }) => replay(await withIts(readRecord(record)), parts.episodes),
    "open-record": async ({ record }) => {
      const whole = await withIts(readRecord(record));
      return sitting.open(resume(saveWithout(whole), parts.episodes));
    },
    "played-scenes": () => playedScenes(sitting),
    hand: ({ seed, before }) => handChooses(sitting, seed, before),
    "play-from": async (way) => {
      if (way.episode === FAR) await sitting.whole(FAR);
      return sitting.open(playChoices(way, parts.episodes));
    },
  };
}
