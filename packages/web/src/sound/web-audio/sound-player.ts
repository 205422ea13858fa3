import { type Bed, channelOf, type Soundscape } from "../sounds.ts";
import { type SoundingBed, startBed } from "./beds.ts";
import { startCue } from "./cues.ts";
import { createMixingDesk, type Volumes } from "./mixing-desk.ts";
import type { SoundingCue } from "./sounding-cue.ts";

export interface SoundPlayer {
  /** Goes over to another passage: what was being said or rung stops, what goes on goes on. */
  show(soundscape: Soundscape): void;
  setVolumes(volumes: Volumes): void;
}

const FADE_LAND_s = 1.2;
const FADE_LINE_s = 0.02;
const CUT_s = 0.02;

/**
 * Plays soundscapes on a context.
 * @param steady no gusts and no fades: every sound begins and ends at once
 */
export function createSoundPlayer(context: BaseAudioContext, volumes: Volumes, steady: boolean): SoundPlayer {
  const desk = createMixingDesk(context, volumes);
  const beds = new Map<Bed["kind"], SoundingBed>();
  let cues: SoundingCue[] = [];

  function cutCues(): void {
    for (const { gain, sources } of cues) {
      gain.gain.cancelScheduledValues(context.currentTime);
      gain.gain.setTargetAtTime(0, context.currentTime, CUT_s / 4);
      for (const source of sources) source.stop(context.currentTime + CUT_s);
    }
    cues = [];
  }

  function showBeds(wanted: readonly Bed[]): void {
    for (const [kind, sounding] of beds) {
      if (wanted.some((bed) => bed.kind === kind)) continue;
      sounding.stop(!steady && channelOf({ kind } as Bed) === "land" ? FADE_LAND_s : FADE_LINE_s);
      beds.delete(kind);
    }
    for (const bed of wanted) {
      const sounding = beds.get(bed.kind);
      if (sounding) sounding.follow(bed);
      else beds.set(bed.kind, startBed(desk, bed, steady));
    }
  }

  return {
    show(soundscape) {
      cutCues();
      showBeds(soundscape.beds);
      cues = soundscape.cues.map((cue) => startCue(desk, cue, context.currentTime));
    },
    setVolumes: desk.setVolumes,
  };
}
