import { describe, expect, it } from "vitest";
import {
  BODY_LOSS_DB,
  DCS_1800,
  GSM_900,
  levelAtMast_dBm,
  MAST_SENSITIVITY_DBM,
  PHONE_LEAST_DBM,
  PHONE_MOST_DBM,
  PHONE_SENSITIVITY_DBM,
  PHONE_STEP_DB,
  TIMING_ADVANCE_LIMIT_KM,
  TIMING_ADVANCE_STEP_M,
  timingAdvance,
  UMTS_2100,
} from "./index.ts";

const SYSTEMS = [GSM_900, DCS_1800, UMTS_2100];

describe("mobile systems", () => {
  it("hold the phone of the game as class 4 at 900 MHz", () => {
    expect(GSM_900.phones[4]).toEqual({
      most_dBm: PHONE_MOST_DBM,
      least_dBm: PHONE_LEAST_DBM,
      sensitivity_dBm: PHONE_SENSITIVITY_DBM,
    });
    expect(GSM_900.masts_dBm.normal).toBe(MAST_SENSITIVITY_DBM);
  });

  it("have powers in whole steps, and masts that hear no worse than phones", () => {
    for (const { phones, masts_dBm } of SYSTEMS) {
      for (const { most_dBm, least_dBm, sensitivity_dBm } of Object.values(phones)) {
        if (least_dBm !== null) expect((most_dBm - least_dBm) % PHONE_STEP_DB).toBe(0);
        expect(masts_dBm.normal).toBeLessThanOrEqual(sensitivity_dBm);
      }
      const levels = Object.values(masts_dBm);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }
  });

  it("reach less far the higher the band: the strongest phone of each, up to a normal mast", () => {
    const reach_dB = SYSTEMS.slice(0, 2).map(({ phones, masts_dBm }) => {
      const most_dBm = Math.max(...Object.values(phones).map((phone) => phone.most_dBm));
      return levelAtMast_dBm(most_dBm, 0) - masts_dBm.normal;
    });
    expect(reach_dB).toEqual([151, 148]);
    expect(BODY_LOSS_DB).toBe(3);
  });

  it("keep a phone in step up to the limit and no farther", () => {
    expect([0, 0.549, 0.55, 10].map(timingAdvance)).toEqual([0, 0, 1, 18]);
    expect(timingAdvance(TIMING_ADVANCE_LIMIT_KM)).toBe(63);
    expect([TIMING_ADVANCE_LIMIT_KM + 0.01, -1, Number.NaN].map(timingAdvance)).toEqual([null, null, null]);
    expect(TIMING_ADVANCE_STEP_M).toBe(550);
  });
});
