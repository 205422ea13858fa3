import { invented, known, type Law, type Sentence } from "./era.ts";

/** How cases of 2014 end as far as is reported, and what the law of that year had to say. */
export const sentences2014: readonly [Sentence, ...Sentence[]] = [
  {
    charge: "reform-facility",
    weight: invented(0.6, "share of charged cases", "no statistics of sentences exist"),
    term: known([12, 24], "months", "single-testimony", [
      "bad-case-light-case",
      "range-one-year-to-camp",
      "charges-listed-2012",
    ]),
  },
  {
    charge: "labour-training",
    weight: invented(0.3, "share of charged cases", "no statistics of sentences exist"),
    term: known(
      [6, 12],
      "months",
      "single-testimony",
      ["six-months-for-asking-money", "telecom-law-art38"],
      "the upper end is ours",
    ),
  },
  {
    charge: "political-camp",
    weight: invented(0.1, "share of charged cases", "no statistics of sentences exist"),
    term: known(
      [60, 180],
      "months",
      "hearsay",
      ["range-one-year-to-camp", "article60-additions-2014"],
      "a camp has no announced end; the upper number only bounds the draw",
    ),
  },
];

/** What may be made of what is in the file: the articles in use were about trade, money and treason, none about the call. */
export const law2014: Law = {
  phone: { charges: ["labour-training"], claims: ["import-trade-is-the-offence", "telecom-law-art38"] },
  calling: {
    charges: ["labour-training", "reform-facility"],
    claims: ["call-not-a-crime-2012", "charges-listed-2012"],
  },
  remittance: {
    charges: ["labour-training", "reform-facility"],
    claims: ["charges-listed-2012", "six-months-for-asking-money"],
  },
  information: {
    charges: ["reform-facility", "political-camp"],
    claims: ["call-not-a-crime-2012", "article60-additions-2014"],
    invented: "that prices are what is meant is ours",
  },
  leaving: {
    charges: ["reform-facility", "political-camp"],
    claims: ["charges-listed-2012", "article60-additions-2014"],
  },
};
