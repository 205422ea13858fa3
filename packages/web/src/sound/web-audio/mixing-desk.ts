import type { Channel } from "../sounds.ts";
import { telephoneBand } from "./filters.ts";
import { whiteNoise } from "./noise.ts";

/** Volumes in per cent. */
export type Volumes = Readonly<Record<Channel | "overall", number>>;

/** Where sounds are put in, one way for each channel, and what all of them share. */
export interface MixingDesk {
  readonly context: BaseAudioContext;
  readonly noise: AudioBuffer;
  readonly inputs: Readonly<Record<Channel, AudioNode>>;
  setVolumes(volumes: Volumes): void;
}

const CHANGE_s = 0.03;

/** Half the way on the slider is to sound half as loud, not to be half the amplitude. */
const gainOf = (percent: number): number => (percent / 100) ** 2;

/** Everything that sounds goes through here; a voice passes the band of the telephone last, whatever it was made of. */
export function createMixingDesk(context: BaseAudioContext, volumes: Volumes): MixingDesk {
  const gain = (percent: number) => new GainNode(context, { gain: gainOf(percent) });
  const overall = gain(volumes.overall);
  overall.connect(context.destination);
  const channels = { land: gain(volumes.land), phone: gain(volumes.phone), voice: gain(volumes.voice) };
  for (const channel of Object.values(channels)) channel.connect(overall);
  const band = telephoneBand(context);
  band.output.connect(channels.voice);
  const turn = (node: GainNode, percent: number) =>
    node.gain.setTargetAtTime(gainOf(percent), context.currentTime, CHANGE_s);
  return {
    context,
    noise: whiteNoise(context),
    inputs: { land: channels.land, phone: channels.phone, voice: band.input },
    setVolumes(changed) {
      turn(overall, changed.overall);
      turn(channels.land, changed.land);
      turn(channels.phone, changed.phone);
      turn(channels.voice, changed.voice);
    },
  };
}
