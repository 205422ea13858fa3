/** Runs in the browser: plays soundscapes into a file instead of a loudspeaker. */
import type { Soundscape } from "../../packages/web/src/sound/sounds.ts";
import type { Volumes } from "../../packages/web/src/sound/web-audio/mixing-desk.ts";
import { createSoundPlayer } from "../../packages/web/src/sound/web-audio/sound-player.ts";

export interface Recording {
  readonly length_s: number;
  readonly sampleRate_Hz: number;
  readonly volumes: Volumes;
  readonly steady: boolean;
  /** What is shown, and when: the first at 0. */
  readonly shown: readonly { readonly at_s: number; readonly soundscape: Soundscape }[];
}

async function record({ length_s, sampleRate_Hz, volumes, steady, shown }: Recording): Promise<number[]> {
  const context = new OfflineAudioContext(1, Math.round(length_s * sampleRate_Hz), sampleRate_Hz);
  const player = createSoundPlayer(context, volumes, steady);
  for (const { at_s, soundscape } of shown) {
    if (at_s === 0) player.show(soundscape);
    else {
      void context.suspend(at_s).then(() => {
        player.show(soundscape);
        return context.resume();
      });
    }
  }
  const buffer = await context.startRendering();
  return [...buffer.getChannelData(0)];
}

declare global {
  interface Window {
    record: typeof record;
  }
}

window.record = record;
