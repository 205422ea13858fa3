/** A sound that ends by itself, unless it is cut short. */
export interface SoundingCue {
  readonly gain: GainNode;
  readonly sources: readonly AudioScheduledSourceNode[];
}
