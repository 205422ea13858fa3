import type { Scene } from "@connection-denied/playthrough";

/** How many questions for talk there are about the scenes of each stage, in `en.ftl`. */
export const TALK_POINTS: Readonly<Record<Scene["stage"], number>> = {
  note: 0,
  story: 3,
  map: 2,
  horizon: 1,
  phone: 2,
  call: 3,
  days: 3,
  reveal: 3,
  ladder: 0,
};

type Place = Pick<Scene, "sceneId" | "stage">;

/**
 * Says which question a scene that has just ended asks, or null where there is nothing to talk about: before the story
 * and in the middle of a scene. Questions come in their order; when a stage has none left, one that always fits.
 */
export function createTalk(): (ended: Place, next: Place) => string | null {
  const asked = new Map<string, number>();
  return (ended, next) => {
    if (ended.sceneId === next.sceneId || TALK_POINTS[ended.stage] === 0) return null;
    const number = (asked.get(ended.stage) ?? 0) + 1;
    asked.set(ended.stage, number);
    const point = number <= TALK_POINTS[ended.stage] ? `${ended.stage}-${number}` : "always";
    return `talk-${point}`;
  };
}
