import { expect, it } from "vitest";
import { heardPieces } from "./heard-pieces.ts";

it("leaves a whole line whole, its own dashes too", () => {
  expect(heardPieces({ heard: "Well – no…", lostShare: 0 })).toEqual([{ text: "Well – no…", hole: false }]);
});

it("finds each hole and loses no letter of what was heard", () => {
  const pieces = heardPieces({ heard: "Moth– , it … night.", lostShare: 0.4 });
  expect(pieces.filter((piece) => piece.hole).map((piece) => piece.text)).toEqual(["–", "…"]);
  expect(pieces.map((piece) => piece.text).join("")).toBe("Moth– , it … night.");
});
