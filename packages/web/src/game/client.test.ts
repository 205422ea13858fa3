import { describe, expect, it } from "vitest";
import { createGameClient, type GamePort } from "./client.ts";
import type { ToWorker } from "./messages.ts";

function ports() {
  const opened: (GamePort & { sent: ToWorker[]; gone: boolean })[] = [];
  const open = () => {
    const port = {
      sent: [] as ToWorker[],
      gone: false,
      onmessage: null,
      onerror: null,
      postMessage: (message: ToWorker) => void port.sent.push(message),
      terminate: () => {
        port.gone = true;
      },
    };
    opened.push(port);
    return port;
  };
  return { opened, open };
}

describe("game client", () => {
  it("matches answers to questions even when they come in another order", async () => {
    const { opened, open } = ports();
    const game = createGameClient(open, () => "en");
    const record = game.ask({ type: "record" });
    const log = game.ask({ type: "log", intensity: "full" });
    const port = opened[0]!;
    port.onmessage?.({ data: { call: port.sent[1]!.call, answer: [] } });
    port.onmessage?.({ data: { call: port.sent[0]!.call, answer: "record" } });
    expect(await log).toEqual([]);
    expect(await record).toBe("record");
  });

  it("opens one worker only, woken early or not", () => {
    const { opened, open } = ports();
    const game = createGameClient(open, () => "en");
    game.wake();
    game.wake();
    void game.ask({ type: "record" });
    expect(opened).toHaveLength(1);
    expect(opened[0]!.sent).toHaveLength(1);
  });

  it("says with each question in which language it is asked", () => {
    const { opened, open } = ports();
    let language = "en";
    const game = createGameClient(open, () => language);
    void game.ask({ type: "rewind" });
    language = "ko";
    void game.ask({ type: "rewind" });
    expect(opened[0]!.sent.map((message) => message.language)).toEqual(["en", "ko"]);
  });

  it("opens a new worker where a part of the story could not be fetched", async () => {
    const { opened, open } = ports();
    const game = createGameClient(open, () => "en");
    const asked = game.ask({ type: "fetch-rest" });
    const port = opened[0]!;
    port.onmessage?.({
      data: { call: port.sent[0]!.call, failure: { code: "part-unfetched", message: "Try again." } },
    });
    await expect(asked).rejects.toMatchObject({ code: "part-unfetched" });
    expect(port.gone).toBe(true);
    void game.ask({ type: "record" });
    expect(opened).toHaveLength(2);
  });

  it("passes on the sentence of a refusal", async () => {
    const { opened, open } = ports();
    const asked = createGameClient(open, () => "en").ask({ type: "resume", save: "{" });
    const failure = { code: "save-unreadable", message: "This is not a save; start afresh." };
    opened[0]!.onmessage?.({ data: { call: opened[0]!.sent[0]!.call, failure } });
    await expect(asked).rejects.toMatchObject(failure);
  });

  it("rejects what a dying worker left unanswered and opens another for the next question", async () => {
    const { opened, open } = ports();
    const game = createGameClient(open, () => "en");
    const asked = game.ask({ type: "log", intensity: "full" });
    opened[0]!.onerror?.({});
    await expect(asked).rejects.toMatchObject({ code: "worker-lost" });
    expect(opened[0]!.gone).toBe(true);
    void game.ask({ type: "log", intensity: "full" });
    expect(opened).toHaveLength(2);
  });
});
