import { expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";
import { loadEvidence } from "../load.ts";
import { claimValues } from "./claim-values.ts";

it.each([
  [{ call_minutes: 8 }, [{ of: "call", unit: "minutes", low: 8, high: 8, bound: "exact" }]],
  [{ fine_kpw_low: 1, fine_kpw_high: 2 }, [{ of: "fine", unit: "KPW", low: 1, high: 2, bound: "exact" }]],
  [{ fee_2017_percent_high: 35 }, [{ of: "fee 2017", unit: "percent", low: 35, high: 35, bound: "exact" }]],
  [{ transfer_gbp_min: 700 }, [{ of: "transfer", unit: "GBP", low: 700, high: 700, bound: "at least" }]],
  [{ detect_minutes_max: 1 }, [{ of: "detect", unit: "minutes", low: 1, high: 1, bound: "at most" }]],
  [{ patrols_per_day_low: 4, patrols_per_day_high: 5 }, [{ of: "patrols", unit: "per day", low: 4, high: 5 }]],
  [{ per_call_cny_low: 5, per_call_cny_high: 9 }, [{ of: "per call", unit: "CNY", low: 5, high: 9 }]],
  [{ y2019: 1047 }, [{ of: "2019", unit: "count", low: 1047, high: 1047 }]],
  [{ minutes: 3 }, [{ of: "", unit: "minutes", low: 3, high: 3 }]],
])("%j", (values, shown) => {
  expect(claimValues({ values })).toMatchObject(shown);
});

it("shows every number of the record, once", () => {
  for (const { id, values = {} } of loadEvidence(readEvidence()).claims.values()) {
    const shown = claimValues({ values }).flatMap(({ low, high }) => (low === high ? [low] : [low, high]));
    expect(shown.sort(), id).toEqual(Object.values(values).sort());
  }
});
