import { registerHooks } from "node:module"; import { existsSync } from "node:fs";
registerHooks({ resolve(s, c, n) { if (s === "@connection-denied/radio" && !existsSync("/work/main/packages/radio/src/index.ts")) return n(import.meta.dirname + "/radio-door.ts", c); return n(s, c); } });
