import { globSync, readFileSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { arrows, forbidden, options, pureRooms } from "./arrows.ts";

/** `Math` members that every engine computes to the same bit. */
const EXACT_MATH = new Set([
  "abs",
  "ceil",
  "clz32",
  "floor",
  "fround",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
  "PI",
]);

/** Globals that bring in the clock, chance, a locale or the machine. */
const BANNED_GLOBALS = new Set([
  "Date",
  "Intl",
  "Temporal",
  "performance",
  "crypto",
  "console",
  "process",
  "window",
  "document",
  "navigator",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "fetch",
  "globalThis",
]);

const LOCALE_METHOD = /^toLocale/;

interface Offence {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

function offenceOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = node.name.text;
    if (ts.isIdentifier(node.expression) && node.expression.text === "Math" && !EXACT_MATH.has(member)) {
      return `Math.${member}`;
    }
    return LOCALE_METHOD.test(member) ? member : undefined;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) return "**";
  if (!ts.isIdentifier(node) || !BANNED_GLOBALS.has(node.text)) return undefined;
  const parent = node.parent;
  const isName =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isTypeReferenceNode(parent);
  return isName ? undefined : node.text;
}

function offencesIn(file: string, text = readFileSync(file, "utf8")): Offence[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Offence[] = [];
  const visit = (node: ts.Node): void => {
    const what = offenceOf(node);
    if (what) found.push({ file, what, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("boundaries", () => {
  it("lets rooms import only along the arrows of ARCHITECTURE.md, without cycles", async () => {
    const result = await cruise(["packages"], { ...options, ruleSet: { forbidden }, validate: true } as never);
    const output = result.output as { summary: { violations: object[]; totalCruised: number } };
    expect(output.summary.totalCruised).toBeGreaterThan(30);
    expect(output.summary.violations).toEqual([]);
  });

  it("declares in each package.json only the rooms its arrows allow", () => {
    for (const [room, allowed] of Object.entries(arrows)) {
      const manifest = JSON.parse(readFileSync(`packages/${room}/package.json`, "utf8"));
      const rooms = Object.keys(manifest.dependencies ?? {})
        .filter((name) => name.startsWith("@connection-denied/"))
        .map((name) => name.replace("@connection-denied/", ""));
      expect(allowed, room).toEqual(expect.arrayContaining(rooms));
    }
  });

  it("keeps clock, chance, locale and inexact mathematics out of the pure rooms", () => {
    const files = pureRooms
      .flatMap((room: string) => globSync(`packages/${room}/src/**/*.ts`))
      .filter((file) => !/\.(test|bench)\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => offencesIn(file))).toEqual([]);
  });

  it("notices each banned thing when it is planted", () => {
    const planted = "const a = Math.exp(1); const b = Date.now(); const c = 2 ** 0.5; (1).toLocaleString();";
    expect(offencesIn("planted.ts", planted).map((offence) => offence.what)).toEqual([
      "Math.exp",
      "Date",
      "**",
      "toLocaleString",
    ]);
  });

  it("gives no file or folder a name that says nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|misc|manager)(\/|\.[a-z]+$)/i;
    const files = globSync(["packages/*/src/**/*", "tools/**/*", "tests/**/*", "episodes/**/*"]);
    expect(files.filter((file) => empty.test(file))).toEqual([]);
  });

  it("keeps every source file under 400 lines", () => {
    const files = globSync(["packages/*/src/**/*.{ts,svelte}", "tools/**/*.{ts,mjs}", "tests/**/*.ts"]);
    const long = files.map((file) => [file, readFileSync(file, "utf8").split("\n").length] as const);
    expect(long.filter(([, lines]) => lines > 400)).toEqual([]);
  });
});
