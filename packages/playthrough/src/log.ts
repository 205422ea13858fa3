import type { SceneChoice, SceneLine } from "./scene.ts";

/** One thing that was said or chosen, in order; `turn` counts inputs, 0 before the first. */
export type LogEntry =
  | { readonly kind: "line"; readonly turn: number; readonly sceneId: string; readonly line: SceneLine }
  | { readonly kind: "choice"; readonly turn: number; readonly sceneId: string; readonly choice: SceneChoice };
