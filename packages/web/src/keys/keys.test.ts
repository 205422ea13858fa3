import { describe, expect, it } from "vitest";
import { createKeyReader, type KeyPress } from "./keys.ts";

const free = { oneCharacter: true, panelOpen: false };
function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return { key, shift: false, command: false, typing: false, at_ms: 0, ...change };
}

describe("keys", () => {
  it("choose by number and open log, note card and summary", () => {
    const keys = createKeyReader();
    expect(keys.read(press("3"), free)).toEqual({ type: "choose", index: 2 });
    expect(keys.read(press("L", { shift: true }), free)).toEqual({ type: "open", panel: "log" });
    expect(keys.read(press("n"), free)).toEqual({ type: "open", panel: "note" });
    expect(keys.read(press("?", { shift: true }), free)).toEqual({ type: "open", panel: "summary" });
    expect(keys.read(press("0"), free)).toBeNull();
  });

  it("leave the browser's own shortcuts, text fields, panels and switched-off keys alone", () => {
    const keys = createKeyReader();
    expect(keys.read(press("l", { command: true }), free)).toBeNull();
    expect(keys.read(press("1", { typing: true }), free)).toBeNull();
    expect(keys.read(press("1"), { oneCharacter: false, panelOpen: false })).toBeNull();
    expect(keys.read(press("1"), { oneCharacter: true, panelOpen: true })).toBeNull();
  });

  it("leave at once by Shift+Esc or by Esc twice quickly, from anywhere", () => {
    const keys = createKeyReader();
    const busy = { oneCharacter: false, panelOpen: true };
    expect(keys.read(press("Escape", { shift: true, typing: true }), busy)).toEqual({ type: "exit" });
    expect(createKeyReader().read(press("Escape"), busy)).toBeNull();
    const again = createKeyReader();
    expect(again.read(press("Escape", { at_ms: 1_000 }), busy)).toBeNull();
    expect(again.read(press("Escape", { at_ms: 5_000 }), busy)).toBeNull();
    expect(again.read(press("Escape", { at_ms: 5_400 }), busy)).toEqual({ type: "exit" });
    const parted = createKeyReader();
    parted.read(press("Escape", { at_ms: 1_000 }), busy);
    parted.read(press("Enter", { at_ms: 1_100 }), busy);
    expect(parted.read(press("Escape", { at_ms: 1_200 }), busy)).toBeNull();
  });
});
