import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "");
const tracked = listed
  .filter((file) => /\.(ts|mjs|svelte|ink|json|md|ftl|html|css|txt)$/.test(file))
  .filter((file) => !/^(LICENSES\/|package-lock\.json$)/.test(file) && existsSync(file));

/** What is there for whoever clones the repository: files and the folders they stand in. */
const trackedPaths = new Set(
  listed
    .filter((file) => existsSync(file))
    .flatMap((file) => file.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"))),
);

/** The words and number shapes by which a point on the real Earth is written down. */
const EARTH_COORDINATES = [
  /\b(?:WGS ?84|EPSG:?\s?\d{4,5}|UTM zone|MGRS|geo(?:json|hash)|OpenStreetMap|SRTM|what3words)\b/i,
  /\b(?:latitude|longitude|easting|northing)\b/i,
  /\b\d{1,3}(?:\.\d+)?\s?°\s?\d{0,2}(?:\.\d+)?['′]?\s?\d{0,2}(?:\.\d+)?["″]?\s?[NSEW]\b/,
];

describe("repository", () => {
  it("holds no coordinate system of the real Earth", () => {
    const offences = tracked
      .filter((file) => file !== "tests/repository.test.ts")
      .flatMap((file) => {
        const lines = readFileSync(file, "utf8").split("\n");
        return lines.flatMap((line, index) =>
          EARTH_COORDINATES.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        );
      });
    expect(tracked.length).toBeGreaterThan(50);
    expect(offences).toEqual([]);
  });

  it("would notice a coordinate of the real Earth", () => {
    const planted = ["41°26'N", "EPSG:4326", "const latitude = 1"];
    expect(planted.filter((line) => EARTH_COORDINATES.some((pattern) => pattern.test(line)))).toEqual(planted);
  });

  it("has every file that its pages link to or show", () => {
    const pages = tracked.filter((file) => file.endsWith(".md"));
    const links = pages.flatMap((page) => {
      const prose = readFileSync(page, "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
      const found = [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)|(?:src|href)="([^"]+)"/gm)];
      return found.map((match) => [page, match[1] ?? match[2] ?? match[3] ?? ""] as const);
    });
    const relative = links.filter(([, link]) => !/^([a-z][a-z0-9+.-]*:|#)/i.test(link));
    const missing = relative.filter(([page, link]) => {
      const target = decodeURIComponent(link.replace(/[#?].*$/, ""));
      return !trackedPaths.has(join(dirname(page), target).replace(/\/$/, ""));
    });
    expect(relative.length).toBeGreaterThan(8);
    expect(missing.map(([page, link]) => `${page}: ${link}`)).toEqual([]);
  });

  it("installs nothing that runs a script", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const packages = Object.entries(lock.packages as Record<string, LockedPackage>);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, locked]) => locked.hasInstallScript).map(([name]) => name)).toEqual([]);
    expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
  });

  it("locks the optional packages of other platforms too, without which npm ci refuses", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const packages = Object.entries(lock.packages as Record<string, LockedPackage>);
    const locked = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)));
    const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it("pins every dependency to one version", () => {
    const loose = globSync(["package.json", "packages/*/package.json"]).flatMap((file) => {
      const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, "utf8"));
      const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
      return all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version))).map(([name]) => `${file}: ${name}`);
    });
    expect(loose).toEqual([]);
  });

  it("tells a Node that is too old what to do, in one sentence", () => {
    const pretendOld =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})';
    const result = spawnSync("node", ["--import", pretendOld, "tools/node-version.mjs"], { encoding: "utf8" });
    expect(result.status).toBe(2);
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(result.stderr).toMatch(/needs Node 24 or newer, and this is Node 20\.1\.0/);
  });
});
