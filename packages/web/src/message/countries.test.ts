import { expect, it } from "vitest";
import { countriesIn } from "./countries.ts";

it.each(["en", "ko"])("names every country of ISO 3166-1 once, in %s and in its order", (language) => {
  const countries = countriesIn(language);
  expect(countries).toHaveLength(249);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(249);
  for (const { code, name } of countries) expect(name, code).not.toBe(code);
  const names = countries.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
});
