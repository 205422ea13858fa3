import { chromium } from "playwright-core";
const [w, h, seedText, theme = "dark"] = process.argv.slice(2); let s = Number(seedText);
const rnd = () => { s = (s * 1103515245 + 12345) & 0x7fffffff; return s / 0x7fffffff; };
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] });
const p = await b.newPage({ viewport: { width: Number(w), height: Number(h) }, deviceScaleFactor: Number(w) < 500 ? 2 : 1 });
p.on("pageerror", (e) => console.log("ERR", e.message)); p.on("console", (m) => m.type() === "error" && console.log("console", m.text()));
await p.goto("http://localhost:5197/"); await p.waitForTimeout(1500);
await p.evaluate((t) => { document.documentElement.dataset.theme = t; }, theme);
const done = new Set<string>(); let last = "";
for (let i = 0; i < 140; i++) {
  await p.waitForTimeout(250);
  const cls = await p.locator("main").first().getAttribute("class").catch(() => "") ?? "";
  const stage = cls.split(" ").find((c) => ["map", "horizon", "reveal", "call", "ladder", "days"].includes(c)) ?? "";
  if (stage && !done.has(stage) && ["map", "horizon"].includes(stage) || (!done.has(stage) && await p.locator("section.reveal").count() > 0)) { await p.waitForTimeout(2500); await p.evaluate((t) => { document.documentElement.dataset.theme = t; }, theme); await p.waitForTimeout(800); await p.screenshot({ path: `/tmp/play-${stage}-${theme}-${w}.png` }); done.add(stage); console.log("shot", stage, i);
    if (stage === "reveal" && await p.locator("section.reveal").count() > 0) { await p.screenshot({ path: `/tmp/play-revealfull-${theme}-${w}.png`, fullPage: true }); break; } }
  const buttons = p.locator(".choices button, .places button, .begin, main button.primary"); const n = await buttons.count();
  if (n === 0) { const any = p.locator("main button"); const m = await any.count(); if (m === 0) { console.log("no buttons", cls); break; } await any.nth(m - 1).click(); continue; }
  const k = Math.floor(rnd() * n); await buttons.nth(k).click({ timeout: 3000 }).catch((e) => console.log("click", e.message.slice(0, 80)));
}
console.log([...done]); await b.close();
