import { describe, expect, it } from "vitest";
import { spokenWords } from "./spoken-words.ts";

describe("spoken words", () => {
  it.each([
    ['"Have you eaten?"', '"Have you eaten?"'],
    ['"Nowhere," you say. "It went."', '"Nowhere. It went."'],
    ['"Good," you say again.', '"Good."'],
    ["“밥은 먹었니?” 하고 묻는다.", "“밥은 먹었니?”"],
    ["“잘됐다.” 또 말한다.", "“잘됐다.”"],
    ["“아니,” 엄마가 말한다. “말하지 마.”", "“아니. 말하지 마.”"],
    ["Ten seconds of nothing.", null],
    ["You tell her the day, and that he was in his own bed.", null],
  ])("of %s", (text, heard) => {
    expect(spokenWords(text)).toBe(heard);
  });
});
