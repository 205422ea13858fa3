/** The permitted arrows between rooms. ARCHITECTURE.md says why each is there; `boundaries.test.ts` enforces them. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  radio: [],
  world: ["radio"],
  evidence: [],
  protocol: [],
  sealing: ["protocol"],
  story: ["evidence"],
  playthrough: ["world", "story", "evidence"],
  web: ["playthrough", "protocol", "evidence", "sealing"],
  desk: ["protocol"],
  server: ["protocol", "sealing"],
  cli: ["playthrough", "story", "evidence", "world", "radio", "protocol", "sealing", "server"],
};

/** Rooms that know neither page, nor Node, nor clock, nor chance. */
export const pureRooms: readonly string[] = ["radio", "world", "evidence", "protocol", "playthrough"];

const roomRules = Object.entries(arrows).map(([room, allowed]) => ({
  name: `${room}-imports-only-its-arrows`,
  comment: `${room} may import ${allowed.length === 0 ? "no other room" : allowed.join(", ")}`,
  severity: "error",
  from: { path: `^packages/${room}/src` },
  to: { path: "^packages/", pathNot: `^packages/(${[room, ...allowed].join("|")})/` },
}));

export const forbidden = [
  ...roomRules,
  { name: "no-import-cycle", severity: "error", from: {}, to: { circular: true } },
  {
    name: "rooms-are-entered-by-their-door",
    severity: "error",
    from: { path: "^packages/([^/]+)/src", pathNot: "\\.test\\.ts$" },
    to: { path: "^packages/([^/]+)/src/", pathNot: ["^packages/$1/", "/src/index\\.ts$", "/src/vocabulary\\.ts$"] },
  },
  {
    name: "pure-rooms-know-no-node",
    severity: "error",
    from: { path: `^packages/(${pureRooms.join("|")}|story|sealing)/src`, pathNot: "\\.(test|bench)\\.ts$" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "only-the-narrator-knows-inkjs",
    severity: "error",
    from: { path: "^packages/(playthrough|web|cli)/src", pathNot: ["narrator\\.ts$", "\\.test\\.ts$"] },
    to: { path: "node_modules/inkjs" },
  },
  {
    name: "nothing-unresolvable",
    severity: "error",
    from: { pathNot: "\\.svelte$" },
    to: { couldNotResolve: true, pathNot: "^virtual:" },
  },
];

/** How dependency-cruiser finds its way from one room to another. */
export const options = {
  doNotFollow: { path: "node_modules" },
  exclude: { path: "(^|/)(dist|truth)/" },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
};
