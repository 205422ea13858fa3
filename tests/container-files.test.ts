import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes: readonly string[];
  readonly read_only?: boolean;
}

// No container engine is at hand where the tests run: what they can hold the files to is what they say.
const compose = parse(readFileSync("compose.yaml", "utf8")) as {
  readonly services: { readonly game: Service; readonly database: Service };
  readonly volumes: Readonly<Record<string, null>>;
};
const container = readFileSync("Containerfile", "utf8");
const hosting = readFileSync("docs/hosting.md", "utf8");
const settings = hosting.split("## Settings\n")[1]!.split("\n## ")[0]!;
const { game, database } = compose.services;
const environment = Object.fromEntries(
  [...container.matchAll(/^ENV (.+)$/gm)].flatMap(([, pairs = ""]) => pairs.split(" ").map((pair) => pair.split("="))),
) as Record<string, string>;

it("set only what the hosting page explains, and nothing that it leaves open", () => {
  const given = [...Object.keys(game.environment), ...Object.keys(environment)].filter((name) => name !== "NODE_ENV");
  expect(given.length).toBeGreaterThan(10);
  for (const name of given) expect(settings).toContain(`\`${name}\``);
  const named = [...settings.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/[A-Z_]+/g)].map(([name]) => name),
  );
  expect(named.filter((name) => !given.includes(name)).sort()).toEqual(["KEY_DIR", "METRICS_PORT"]);
});

it("hold no password, and take one from outside for both services alike", () => {
  const password = /\$\{POSTGRES_PASSWORD:\?[^}]+\}/;
  expect(game.environment.DATABASE_URL).toMatch(
    new RegExp(`^postgres://campaign:${password.source}@database:5432/campaign$`),
  );
  expect(database.environment.POSTGRES_PASSWORD).toMatch(new RegExp(`^${password.source}$`));
  for (const name of ["SMTP_URL", "WEBHOOK_SECRET"]) expect(game.environment[name]).toBe(`\${${name}:-}`);
});

it("agree on ports, folders and volumes, and open nothing but this machine's port", () => {
  expect(game.ports).toEqual([`127.0.0.1:8080:${environment.PORT}`]);
  expect(database.ports).toBeUndefined();
  expect(container).toContain(`EXPOSE ${environment.PORT}\n`);
  expect(game.volumes).toContain(`data:${environment.DATA_DIR}`);
  const volumes = [...game.volumes, ...database.volumes].map((volume) => volume.split(":")[0]!);
  expect(Object.keys(compose.volumes).sort()).toEqual(volumes.sort());
});

it("run as no root, from the Node that the package needs, and ask the address that says whether it is ready", () => {
  const { engines, scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(container.match(/^USER (\w+)$/m)?.[1]).toBe("node");
  const images = [...container.matchAll(/^FROM \S+node:(\d+)-/gm)].map(([, major]) => Number(major));
  expect(images).toHaveLength(2);
  for (const major of images) expect(`>=${major}`).toBe(engines.node);
  expect(scripts.serve).toContain(container.match(/^CMD \["node", "([^"]+)"\]$/m)?.[1]);
  expect(hosting).toContain("| `GET /ready` |");
  expect(container).toContain(`127.0.0.1:${environment.PORT}/ready`);
  expect(game.read_only).toBe(true);
});
