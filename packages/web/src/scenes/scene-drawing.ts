import type { SeenScene } from "./seen-scenes.ts";

interface DrawnScene {
  readonly id: string;
  readonly number: number;
  readonly seen: boolean;
  readonly x: number;
  readonly y: number;
}

export interface SceneDrawing {
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly DrawnScene[];
  /** From scene to scene as it was played, as SVG paths. */
  readonly ways: readonly string[];
}

const STEP = 44;
const MARGIN = 22;

/** Scenes in the order of the story, row under row; a line for each step that was played. */
export function drawScenes(
  ids: readonly string[],
  seen: Readonly<Record<string, SeenScene>>,
  columns: number,
): SceneDrawing {
  const scenes = ids.map((id, index): DrawnScene => {
    const row = Math.floor(index / columns);
    const x = MARGIN + (index % columns) * STEP;
    return { id, number: index + 1, seen: Object.hasOwn(seen, id), x, y: MARGIN + row * STEP };
  });
  const placed = new Map(scenes.map((scene) => [scene.id, scene]));
  const ways = scenes.flatMap((to) =>
    (seen[to.id]?.after ?? []).flatMap((id) => {
      const from = placed.get(id);
      return from ? [wayBetween(from, to)] : [];
    }),
  );
  const rows = Math.ceil(ids.length / columns);
  return { width: columns * STEP, height: Math.max(1, rows) * STEP, scenes, ways };
}

/** A bow, so that a way along a row does not run through the scenes between. */
function wayBetween(from: DrawnScene, to: DrawnScene): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const bow = Math.abs(dy) < 1 && Math.abs(dx) <= STEP ? 0 : 0.16;
  const x = (from.x + to.x) / 2 + dy * bow;
  const y = (from.y + to.y) / 2 - dx * bow;
  return `M${from.x} ${from.y}Q${x.toFixed(1)} ${y.toFixed(1)} ${to.x} ${to.y}`;
}
