import { expect, it } from "vitest";
import { leaveNow } from "./quick-exit.ts";

function parts(eraseFirst: boolean, erase: () => Promise<void>) {
  const done: string[] = [];
  const exit = leaveNow({
    clear: () => done.push("clear"),
    setTitle: (title) => done.push(`title ${title}`),
    title: "Notes",
    goBack: async () => void done.push("back"),
    replaceWith: (address) => done.push(address),
    erase: () => {
      done.push("erase");
      return erase();
    },
    eraseFirst,
  });
  return { done, exit };
}

it("blanks the page before anything that takes time", () => {
  const { done } = parts(true, () => new Promise(() => {}));
  expect(done).toEqual(["clear", "title Notes", "erase"]);
});

it("leaves even when erasing fails, and erases only when asked to", async () => {
  const failing = parts(true, () => Promise.reject(new Error("refused")));
  await failing.exit;
  expect(failing.done.at(-1)).toBe("about:blank");
  const plain = parts(false, () => Promise.resolve());
  await plain.exit;
  expect(plain.done).toEqual(["clear", "title Notes", "back", "about:blank"]);
});
