import { paintRelief } from "../src/picture/relief.ts"; import { countyLand } from "../src/picture/county-land.ts"; import { writePng } from "./png.ts";
const land = countyLand();
const n = Number(process.argv[2] ?? 1024);
for (const t of ["dark", "light", "contrast"] as const) { const s = performance.now(); const p = paintRelief(land, n, t); console.log(t, performance.now() - s); writePng(`/tmp/relief-${t}.png`, p, n, n); }
