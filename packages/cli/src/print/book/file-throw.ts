import type { PaperStep } from "./book.ts";
import type { Odds } from "./odds.ts";
import { columnsOf } from "./throws.ts";

/** What was kept of the night, thrown for once: other odds for a night with a call in it than for one without. */
export function fileThrow(odds: Odds): PaperStep[] {
  const fates = [...new Set([...odds.files.values()].flatMap((counts) => [...counts.keys()]))].sort();
  const called = throwFor(odds, "called", fates);
  const silent = throwFor(odds, "silent", fates);
  const condition = { kind: "test", test: { slot: "read:answered", by: ">=", value: 1 } } as const;
  return [
    {
      kind: "if",
      branches: [
        { condition, steps: called },
        { condition: null, steps: silent },
      ],
    },
  ];
}

function throwFor(odds: Odds, which: string, fates: readonly string[]): PaperStep[] {
  const counts = odds.files.get(which) ?? new Map<string, number>();
  const seen = fates
    .filter((fate) => (counts.get(fate) ?? 0) > 0)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const rows = seen.map((fate): PaperStep[] => [{ kind: "write", slot: "world:fate", value: fate }]);
  if (rows.length < 2) return rows.flat();
  const columns = columnsOf(
    new Map([["|", counts]]),
    seen.map((outcome) => ({ outcome, needed: true })),
  );
  return [{ kind: "throw", columns, rows }];
}
