import type { Hearing, Scene } from "@connection-denied/playthrough";
import { hum, lineNoise, voices } from "./on-the-line.ts";
import { dogs, type HeardBed, isIndoors, river, wind } from "./outdoors.ts";
import { phoneSequence } from "./phone-tones.ts";
import type { Caption, Soundscape } from "./sounds.ts";

/** One passage for the ear: what the screen shows, what can be heard there, and the bars of the passage before. */
export interface HeardScene {
  readonly scene: Pick<Scene, "seat" | "stage" | "where" | "view" | "lines">;
  readonly hearing: Hearing;
  readonly barsBefore: number;
}

/** Before the story, and when it is told to its end, nothing sounds. */
const SILENT: ReadonlySet<Scene["stage"]> = new Set<Scene["stage"]>(["note", "reveal", "ladder"]);

/** After a call the land stays away for a while, and comes back slowly. */
const SILENCE_s = 5;
const RETURN_s = 7;

export const NOTHING: Soundscape = { beds: [], cues: [], captions: [] };

function landBeds({ scene, hearing }: HeardScene): HeardBed[] {
  // In Seoul there is a staircase between her and any weather.
  if (scene.seat === "daughter") return [];
  const indoors = isIndoors(scene);
  const beds = [wind(hearing.earshot, indoors), scene.stage === "days" ? null : river(hearing.earshot, indoors)];
  return beds.filter((heard) => heard !== null);
}

function callIsOver(hearing: Hearing): boolean {
  const last = hearing.events.findLast(
    (event) => event === "connected" || event === "hung-up" || event === "call-dropped",
  );
  return last === "hung-up" || last === "call-dropped";
}

function afterSilence({ bed, caption }: HeardBed): HeardBed {
  return { bed: { ...bed, from_s: SILENCE_s, swell_s: RETURN_s }, caption };
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null) as T[];
}

/** Everything that is to be heard in one passage, with its captions: a function of the passage alone. */
export function soundscapeOf(heard: HeardScene): Soundscape {
  const { scene, hearing, barsBefore } = heard;
  const { view } = scene;
  if (SILENT.has(scene.stage)) return NOTHING;
  const over = callIsOver(hearing);
  const land = over ? landBeds(heard).map(afterSilence) : landBeds(heard);
  const dog = hearing.events.includes("dog") ? dogs(hearing.earshot, isIndoors(scene)) : null;
  const isOn = view.phone === "on" || view.phone === "in-call";
  const phone = phoneSequence(hearing.events, view.bars, isOn && view.bars !== barsBefore);
  const talk = hearing.events.includes("connected") ? phone.end_s : 0;
  const noise = hearing.cIN_dB === null ? null : lineNoise(hearing.cIN_dB, talk);
  const humming = hearing.cIN_dB !== null && hearing.events.includes("hum") ? hum(talk) : null;
  const voice = noise === null ? { murmurs: [], caption: null } : voices(scene.lines, hearing.voices, talk + 0.4);
  const silence: Caption | null = over ? { key: "sound-silence", args: {}, lasts: false } : null;
  const line = present([noise, humming]);
  return {
    beds: [...land, ...line].map(({ bed }) => bed),
    cues: [...(dog?.barks ?? []), ...phone.cues, ...voice.murmurs],
    captions: present([
      silence,
      ...land.map(({ caption }) => caption),
      dog?.caption ?? null,
      ...phone.captions,
      ...line.map(({ caption }) => caption),
      voice.caption,
    ]),
  };
}

/** What is worth saying: what goes on from the passage before was said there. */
export function newCaptions(before: readonly Caption[], now: readonly Caption[]): Caption[] {
  return now.filter(({ key, lasts }) => !lasts || !before.some((earlier) => earlier.key === key));
}
