import { eraFacts, eraIds } from "@connection-denied/world";
import { type Command, printJson, textOption } from "../command.ts";
import { checkEra } from "../era.ts";
import { erasText, eraText } from "../eras/eras-text.ts";

export const eras: Command = {
  name: "eras",
  summary: "lists the values of the eras, with claims, confidence and what is invented",
  help: `Usage: npm run --silent cli -- eras [--era E] [--json]

  --era E        one of ${eraIds().join(", ")}: each value with unit, grade, claims and what of it is ours, then
                 what is unreported and why, and the sentences of the law. Without it: all eras side by side
  --json         prints [{era, years, floor, facts: [{name, simulated, low, high, unit, claims, confidence, ...}],
                 unreported: [{name, why}], sentences: [{charge, weight, term}]}, ...] and nothing else; with --era
                 one such object`,
  options: {
    era: { type: "string" },
    json: { type: "boolean" },
  },
  words: [0, 0],
  run(given, streams) {
    const name = textOption(given, "era");
    const json = given.options.json === true;
    if (name !== undefined) {
      const facts = eraFacts(checkEra(name));
      if (json) printJson(streams, facts);
      else streams.out(`${eraText(facts, streams.columns)}\n`);
      return 0;
    }
    const all = eraIds().map(eraFacts);
    if (json) printJson(streams, all);
    else streams.out(`${erasText(all)}\n`);
    return 0;
  },
};
