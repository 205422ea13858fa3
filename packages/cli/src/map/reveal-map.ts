import { county, positionAt, type Reveal, type RevealMoment } from "@connection-denied/playthrough";
import { sentenceOfMoment } from "../words/moments.ts";
import { type MapSign, textMap } from "./text-map.ts";

/** What happens too often to be worth a line of its own. */
const STEPS = new Set<RevealMoment["kind"]>(["team-moved", "day-passed", "waited"]);

/** The moments worth a line: not the steps of teams, empty paths, mere days, or jamming while the phone was apart. */
export function listedMoments(reveal: Reveal): RevealMoment[] {
  const on = reveal.moments.find((moment) => moment.kind === "assembled");
  const off = reveal.moments.findLast((moment) => moment.kind === "taken-apart" || moment.kind === "hung-up");
  return reveal.moments.filter((moment) => {
    if (moment.data.type === "met") return moment.data.who !== "nobody";
    if (moment.data.type !== "jam-burst") return !STEPS.has(moment.kind);
    const { from_t_s, to_t_s } = moment.data;
    return on !== undefined && to_t_s >= on.t_s && (off === undefined || from_t_s <= off.t_s);
  });
}

/** Kinds of moment that say most about a night, the most telling first. */
const TELLING: readonly RevealMoment["kind"][] = ["team-arrived", "fix", "bearing", "heard", "hung-up", "walked"];

/** The moment of the night to draw when only one picture is shown. */
export function tellingMoment(reveal: Reveal): RevealMoment | undefined {
  const night = reveal.moments.filter((moment) => moment.day === 0);
  for (const kind of TELLING) {
    const last = night.findLast((moment) => moment.kind === kind);
    if (last !== undefined) return last;
  }
  return night.at(-1);
}

/** One moment as one line: number, time, whether she could know of it, what happened, and how sure the record is. */
export function momentLine(moment: RevealMoment, number: number): string {
  const when = moment.day > 0 ? `day ${moment.day}` : moment.clock;
  return `${String(number).padStart(3)}  ${when.padEnd(6)} ${moment.hidden ? "*" : " "} ${sentenceOfMoment(moment)} [${moment.grade}]`;
}

/** The county with the lights on, as it stood at a moment: she, who listened, the fix, the team. */
export function revealMapText(reveal: Reveal, until: RevealMoment): string {
  const { listeners, masts, jammers, places } = county();
  const past = reveal.moments.filter((moment) => isUpTo(moment, until));
  const signs: MapSign[] = [
    ...masts.map((mast) => ({ ...mast, sign: "!" })),
    ...jammers.map((jammer) => ({ ...jammer, sign: "J" })),
    ...listeners.map((listener) => ({ ...listener, sign: "L" })),
    ...lastOf(past, "bearing").flatMap(bearingSigns),
    ...lastOf(past, "fix").flatMap(ovalSigns),
    ...signsOf(lastOf(past, "team-moved"), "T"),
    ...signsOf(lastOf(past, "team-searching"), "T"),
    { ...places.house, sign: "H" },
    { ...(positionAt(reveal.path, until) ?? places.house), sign: "@" },
  ];
  const legend =
    "@ you   H the house   ! mast   J jammer   L who listens   ' a bearing   O where they think you are   T a team";
  return `${textMap(signs)}\n${legend}`;
}

function isUpTo(moment: RevealMoment, until: RevealMoment): boolean {
  return moment.day < until.day || (moment.day === until.day && moment.t_s <= until.t_s);
}

/** The last moment of a kind, or for bearings the last of each listener. */
function lastOf(past: readonly RevealMoment[], kind: RevealMoment["kind"]): RevealMoment[] {
  const last = new Map<string, RevealMoment>();
  for (const moment of past) {
    if (moment.kind === kind) last.set(moment.data.type === "bearing" ? moment.data.listener : kind, moment);
  }
  return [...last.values()];
}

function signsOf(moments: readonly RevealMoment[], sign: string): MapSign[] {
  return moments.flatMap(({ x_m, y_m }) => (x_m === undefined || y_m === undefined ? [] : [{ x_m, y_m, sign }]));
}

function bearingSigns({ x_m, y_m, azimuth_deg }: RevealMoment): MapSign[] {
  if (x_m === undefined || y_m === undefined || azimuth_deg === undefined) return [];
  const angle = (azimuth_deg * Math.PI) / 180;
  return Array.from({ length: 40 }, (_, step) => {
    const d_m = (step + 1) * 200;
    return { x_m: x_m + Math.sin(angle) * d_m, y_m: y_m - Math.cos(angle) * d_m, sign: "'" };
  });
}

function ovalSigns({ x_m, y_m, ellipse }: RevealMoment): MapSign[] {
  if (x_m === undefined || y_m === undefined || ellipse === undefined) return [];
  const turn = (ellipse.azimuth_deg * Math.PI) / 180;
  return Array.from({ length: 36 }, (_, step) => {
    const angle = (step / 36) * 2 * Math.PI;
    const along_m = Math.cos(angle) * ellipse.major_m;
    const across_m = Math.sin(angle) * ellipse.minor_m;
    return {
      x_m: x_m + Math.sin(turn) * along_m + Math.cos(turn) * across_m,
      y_m: y_m - Math.cos(turn) * along_m + Math.sin(turn) * across_m,
      sign: "O",
    };
  });
}
