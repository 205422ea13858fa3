import { describe, expect, it } from "vitest";
import { standingAfter } from "./telling.ts";

const path = { stage: "story", where: "path", sceneId: "walk", sceneTurn: 2 } as const;
const told = { line: null, stage: null, where: null, sceneId: null };

describe("where she stands in the telling", () => {
  it("holds from line to line", () => {
    expect(standingAfter(path, told, 3)).toEqual(path);
    expect(standingAfter(path, { ...told, sceneId: "met" }, 3)).toEqual({ ...path, sceneId: "met", sceneTurn: 3 });
  });

  it("ends at the next where, at here and at the next stage", () => {
    expect(standingAfter(path, { ...told, where: "row" }, 3).where).toBe("row");
    expect(standingAfter(path, { ...told, where: "here" }, 3)).not.toHaveProperty("where");
    expect(standingAfter(path, { ...told, stage: "phone" }, 3)).toEqual({
      stage: "phone",
      sceneId: "walk",
      sceneTurn: 2,
    });
  });

  it("takes the stage first when a line says both", () => {
    expect(standingAfter(path, { ...told, stage: "days", where: "pump" }, 3)).toMatchObject({
      stage: "days",
      where: "pump",
    });
  });
});
