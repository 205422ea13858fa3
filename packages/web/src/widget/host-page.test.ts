import { describe, expect, it } from "vitest";
import { type FramedWindow, meetHostPage, readOrigin, type Setting } from "./host-page.ts";

const HOST = "https://www.example.org";
const set = { type: "connection-denied:set", version: 1, language: "ko", theme: "dark" };

/** A window in a frame, the messages that its parent got, and what its parent set. */
function framed(origin: string | null, alone = false) {
  const posted: unknown[] = [];
  const settings: Setting[] = [];
  const listeners: Parameters<FramedWindow["addEventListener"]>[1][] = [];
  const parent = { postMessage: (message: unknown, to: string) => void posted.push({ message, to }) };
  const own: { parent: FramedWindow["parent"]; addEventListener: FramedWindow["addEventListener"] } & typeof parent = {
    ...parent,
    parent,
    addEventListener: (_type, listener) => void listeners.push(listener),
  };
  if (alone) own.parent = own;
  const tell = meetHostPage(own, origin, (setting) => void settings.push(setting));
  const say = (data: unknown, from: string = HOST, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin: from, source });
  };
  return { tell, say, posted, settings };
}

describe("the page around the widget", () => {
  it("is told, at its origin alone, what the widget has to tell", () => {
    const { tell, posted } = framed(HOST);
    tell({ type: "resize", height: 240 });
    tell({ type: "counts", received: 3, confirmed: 2, removed: 1 });
    expect(posted).toEqual([
      { message: { type: "connection-denied:resize", version: 1, height: 240 }, to: HOST },
      { message: { type: "connection-denied:counts", version: 1, received: 3, confirmed: 2, removed: 1 }, to: HOST },
    ]);
  });

  it("sets language and theme, each for itself", () => {
    const { say, settings } = framed(HOST);
    say(set);
    say({ ...set, language: undefined });
    say({ ...set, theme: "pink" });
    expect(settings).toEqual([{ language: "ko", theme: "dark" }, { theme: "dark" }, { language: "ko" }]);
  });

  it.each<[string, unknown, string?, unknown?]>([
    ["of another origin", set, "https://evil.example"],
    ["of an opaque origin", set, "null"],
    ["of another window of the same origin", set, HOST, {}],
    ["of another version", { ...set, version: 2 }],
    ["of another kind", { ...set, type: "set" }],
    ["without a shape", "connection-denied:set"],
    ["that is nothing", null],
  ])("sets nothing by a message %s", (_name, data, from, source) => {
    const { say, settings } = framed(HOST);
    if (source === undefined) say(data, from);
    else say(data, from, source);
    expect(settings).toEqual([]);
  });

  it.each([
    [null, false],
    [HOST, true],
  ])("is not there when it has not named itself, or when nothing is around: %s", (origin, alone) => {
    const { tell, say, posted, settings } = framed(origin, alone);
    tell({ type: "ready", languages: ["en"] });
    say(set);
    expect([posted, settings]).toEqual([[], []]);
  });

  it.each([
    [HOST, HOST],
    ["http://localhost:3000", "http://localhost:3000"],
    [`${HOST}/`, null],
    [`${HOST}/page`, null],
    ["*", null],
    ["null", null],
    ["javascript:1", null],
    ["", null],
    [null, null],
  ])("names itself %s, which is read as %s", (text, origin) => {
    expect(readOrigin(text)).toBe(origin);
  });
});
