import { type Fix, maximumLikelihoodFix, stansfield } from "@connection-denied/radio";
import { type Command, printJson } from "../command.ts";
import { readBearings } from "../fix/read-bearings.ts";
import { readJsonInput } from "../read-input.ts";

export const fix: Command = {
  name: "fix",
  summary: "finds the place that bearings given as JSON on standard input point to",
  help: `Usage: npm run --silent cli -- fix --json < bearings.json

Reads either
  an array of stations {x_m, y_m, azimuth_deg, sigma_deg}: metres east and SOUTH of any one point, as in the county, or
  one object {stations: [[x, y], ...], bearings_deg: [...], sigma_deg: [...]}: km east and NORTH, as in
  packages/radio/truth/df-vectors.json.
Azimuths are degrees clockwise from north, sigma_deg their standard deviations.

Prints {stansfield, maximumLikelihood}, each null when the lines do not meet in front of the stations, or in the
directions and units of the input:
  {x_m, y_m, cov_m2: [[xx, xy], [yx, yy]], ellipse95: {major_m, minor_m, azimuth_deg}, cep50_m}, or
  {x_km, y_km, cov_km2, ellipse95: {major_km, minor_km, azimuth_deg}, cep50_km}.
ellipse95: semi-axes of the ellipse that holds the sender in 95 of 100 cases, and the direction of the longer one;
cep50: radius of the circle that does in 50.`,
  options: { json: { type: "boolean" } },
  words: [0, 0],
  async run(_given, streams) {
    const { bearings, inKilometres } = readBearings(await readJsonInput(streams, "stations with bearings"));
    const tell = inKilometres ? inKilometresNorth : inMetresSouth;
    const answer = { stansfield: tell(stansfield(bearings)), maximumLikelihood: tell(maximumLikelihoodFix(bearings)) };
    if (answer.stansfield === null) streams.say("The lines do not meet in front of the stations: there is no fix.\n");
    printJson(streams, answer);
    return 0;
  },
};

function inMetresSouth(found: Fix | null) {
  if (found === null) return null;
  const { x_m, y_m, covariance, ellipse95, cep_m } = found;
  const [xx, xy, yy] = covariance;
  const cov_m2 = [
    [xx, xy],
    [xy, yy],
  ];
  return { x_m, y_m, cov_m2, ellipse95, cep50_m: cep_m };
}

function inKilometresNorth(found: Fix | null) {
  if (found === null) return null;
  const { x_m, y_m, covariance, ellipse95, cep_m } = found;
  const [xx, xy, yy] = covariance.map((square_m2) => square_m2 / 1e6);
  const { major_m, minor_m, azimuth_deg } = ellipse95;
  const northward = -(xy ?? 0);
  return {
    x_km: x_m / 1000,
    y_km: -y_m / 1000,
    cov_km2: [
      [xx, northward],
      [northward, yy],
    ],
    ellipse95: { major_km: major_m / 1000, minor_km: minor_m / 1000, azimuth_deg },
    cep50_km: cep_m / 1000,
  };
}
