import { describe, expect, it } from "vitest";
import {
  adjacentChannelRejection_dB,
  carrierToInterference_dB,
  jammerLevel_dBm,
  levelAtMast_dBm,
  levelAtPhone_dBm,
  MAST_SENSITIVITY_DBM,
  MAST_WANTED_DBM,
  PHONE_SENSITIVITY_DBM,
  phonePower_dBm,
} from "./index.ts";

describe("link budget", () => {
  it("whispers where the mast hears it well and shouts where it does not, in steps of 2 dB", () => {
    expect(phonePower_dBm(60)).toBe(5);
    expect(phonePower_dBm(200)).toBe(33);
    for (let loss_dB = 60; loss_dB < 200; loss_dB += 0.37) {
      const power_dBm = phonePower_dBm(loss_dB);
      expect((power_dBm - 5) % 2).toBe(0);
      expect(phonePower_dBm(loss_dB + 0.5)).toBeGreaterThanOrEqual(power_dBm);
      if (power_dBm < 33) expect(levelAtMast_dBm(power_dBm, loss_dB)).toBeGreaterThanOrEqual(MAST_WANTED_DBM);
      if (power_dBm > 5) expect(levelAtMast_dBm(power_dBm - 2, loss_dB)).toBeLessThan(MAST_WANTED_DBM);
    }
  });

  it("reaches 151 dB upwards and 155 dB downwards", () => {
    expect(levelAtMast_dBm(33, 151)).toBe(MAST_SENSITIVITY_DBM);
    expect(levelAtPhone_dBm(155)).toBe(PHONE_SENSITIVITY_DBM);
  });

  it("holds the call against a jammer in sight, loses it behind a ridge, and keeps it when the jammer is behind one", () => {
    const ratio = (mastLoss_dB: number, jammerLoss_dB: number): number =>
      carrierToInterference_dB(levelAtPhone_dBm(mastLoss_dB), [jammerLevel_dBm(44, 25, jammerLoss_dB)]);
    expect(ratio(110, 92)).toBeCloseTo(15, 0);
    expect(ratio(140, 92)).toBeCloseTo(-15, 0);
    expect(ratio(110, 122)).toBeCloseTo(45, 0);
  });

  it("adds interferers as powers and never goes above the noise", () => {
    expect(carrierToInterference_dB(-80, [])).toBeCloseTo(32, 9);
    expect(carrierToInterference_dB(-80, [-90, -90], -200)).toBeCloseTo(10 - 3.0103, 4);
    expect(carrierToInterference_dB(-80, [-112], -112)).toBeCloseTo(32 - 3.0103, 4);
  });

  it("lets less of a neighbouring channel in the farther it is", () => {
    expect([0, 200, -400, 600, 2000].map(adjacentChannelRejection_dB)).toEqual([0, 18, 50, 58, 58]);
  });
});
