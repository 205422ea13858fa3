import type { Reveal, RevealMoment } from "@connection-denied/playthrough";
import type { Point } from "../picture/land.ts";

type TeamDoing = "waiting" | "moving" | "searching" | "below" | "arrived" | "left";

interface DrawnTeam {
  readonly team: number;
  readonly doing: TeamDoing;
  readonly at: Point;
  readonly trail: readonly Point[];
}

interface DrawnBearing extends Point {
  readonly listener: string;
  readonly azimuth_deg: number;
  readonly sigma_deg: number;
  /** True for the newest of its listener. */
  readonly isLatest: boolean;
}

interface DrawnEllipse extends Point {
  readonly major_m: number;
  readonly minor_m: number;
  readonly azimuth_deg: number;
  readonly isLatest: boolean;
}

interface DrawnMark extends Point {
  readonly kind: "window" | "patrol" | "wrong-house";
}

/** What had happened by one moment, as shapes on the map. */
export interface RevealPicture {
  readonly her: Point;
  readonly way: readonly Point[];
  readonly bearings: readonly DrawnBearing[];
  readonly ellipses: readonly DrawnEllipse[];
  readonly teams: readonly DrawnTeam[];
  readonly marks: readonly DrawnMark[];
  readonly listening: ReadonlySet<string>;
  readonly alarmed: ReadonlySet<string>;
  readonly isJamming: boolean;
  readonly isFalseMastOn: boolean;
}

/** So many older lines and ellipses stay on the map, faint. */
const KEPT_BEARINGS = 6;
const KEPT_ELLIPSES = 4;

/** Where she was at a second of the night, and the way walked until then. */
export function wayUntil(path: Reveal["path"], t_s: number): { her: Point; way: Point[] } {
  const first = path[0] ?? { t_s: 0, x_m: 0, y_m: 0 };
  const way: Point[] = [{ x_m: first.x_m, y_m: first.y_m }];
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1] as Reveal["path"][number];
    const b = path[i] as Reveal["path"][number];
    if (b.t_s <= t_s) {
      way.push({ x_m: b.x_m, y_m: b.y_m });
      continue;
    }
    const share = b.t_s > a.t_s ? Math.max(0, (t_s - a.t_s) / (b.t_s - a.t_s)) : 0;
    way.push({ x_m: a.x_m + (b.x_m - a.x_m) * share, y_m: a.y_m + (b.y_m - a.y_m) * share });
    break;
  }
  return { her: way.at(-1) as Point, way };
}

function pointOf(moment: RevealMoment): Point | null {
  return moment.x_m === undefined || moment.y_m === undefined ? null : { x_m: moment.x_m, y_m: moment.y_m };
}

const TEAM_DOING: Readonly<Record<string, TeamDoing>> = {
  "team-moved": "moving",
  "team-searching": "searching",
  "team-waiting-below": "below",
  "team-arrived": "arrived",
  "team-left": "left",
};

function moveTeam(teams: Map<number, DrawnTeam>, moment: RevealMoment): void {
  const { data } = moment;
  if (data.type === "team-sent") {
    const doing = data.waitingForTrain ? "waiting" : "moving";
    teams.set(data.team, { team: data.team, doing, at: data.from, trail: [data.from] });
    return;
  }
  const doing = TEAM_DOING[data.type];
  if (doing === undefined || !("team" in data)) return;
  const known = teams.get(data.team);
  const at = pointOf(moment) ?? known?.at;
  if (at) teams.set(data.team, { team: data.team, doing, at, trail: [...(known?.trail ?? []), at] });
}

function bearingsOf(moments: readonly RevealMoment[]): DrawnBearing[] {
  const seen = new Set<string>();
  const drawn: DrawnBearing[] = [];
  for (const { data } of [...moments].reverse()) {
    if (data.type !== "bearing" || drawn.length >= KEPT_BEARINGS) continue;
    const { listener, x_m, y_m, azimuth_deg, sigma_deg } = data;
    drawn.push({ listener, x_m, y_m, azimuth_deg, sigma_deg, isLatest: !seen.has(listener) });
    seen.add(listener);
  }
  return drawn.reverse();
}

function ellipsesOf(moments: readonly RevealMoment[]): DrawnEllipse[] {
  const fixes = moments.filter((moment) => moment.kind === "fix" && moment.ellipse).slice(-KEPT_ELLIPSES);
  return fixes.map((moment, i) => ({
    ...(pointOf(moment) as Point),
    ...(moment.ellipse as NonNullable<RevealMoment["ellipse"]>),
    isLatest: i === fixes.length - 1,
  }));
}

function marksOf(moments: readonly RevealMoment[]): DrawnMark[] {
  const marks: DrawnMark[] = [];
  for (const moment of moments) {
    const at = pointOf(moment);
    const { data } = moment;
    if (!at) continue;
    if (data.type === "wrong-house") marks.push({ ...at, kind: "wrong-house" });
    if (data.type === "seen") marks.push({ ...at, kind: data.by === "patrol" ? "patrol" : "window" });
  }
  return marks;
}

/** Everything up to and including one moment, ready to be drawn. */
export function pictureAt(reveal: Reveal, index: number): RevealPicture {
  const past = reveal.moments.slice(0, index + 1);
  const now = reveal.moments[index];
  const teams = new Map<number, DrawnTeam>();
  for (const moment of past) moveTeam(teams, moment);
  const listening = new Set<string>();
  const alarmed = new Set<string>();
  for (const { data } of past) {
    if (data.type === "heard") listening.add(data.listener);
    if (data.type === "alarm") alarmed.add(data.listener);
  }
  const t_s = now?.t_s ?? 0;
  return {
    ...wayUntil(reveal.path, t_s),
    bearings: bearingsOf(past),
    ellipses: ellipsesOf(past),
    teams: [...teams.values()],
    marks: marksOf(past),
    listening,
    alarmed,
    isJamming: past.some(({ data }) => data.type === "jam-burst" && data.from_t_s <= t_s && t_s <= data.to_t_s),
    isFalseMastOn: past.some(({ data }) => data.type === "registered" && data.cell === "false-mast"),
  };
}

/** The far end of a line from a point in a direction, so far that it leaves any picture of this land. */
export function beyond(from: Point, azimuth_deg: number, length_m: number): Point {
  const radians = (azimuth_deg * Math.PI) / 180;
  return { x_m: from.x_m + Math.sin(radians) * length_m, y_m: from.y_m - Math.cos(radians) * length_m };
}
