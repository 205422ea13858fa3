import { chromium } from "playwright-core";
const [what = "map", ...rest] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] });
const full = !rest.includes("fold"); const q = rest.find((r) => r.startsWith("q=")); const themes = (rest.find((r) => r.startsWith("t="))?.slice(2) ?? "dark,light").split(","); const sizes = (rest.find((r) => r.startsWith("s="))?.slice(2) ?? "360x740,1280x800").split(",");
for (const theme of themes) for (const size of sizes) { const [w, h] = size.split("x").map(Number); const page = await browser.newPage({ viewport: { width: w!, height: h! }, deviceScaleFactor: w! < 500 ? 2 : 1 }); page.on("console", (m) => console.log(m.type(), m.text())); page.on("pageerror", (e) => console.log("ERR", e.message)); await page.goto(`http://localhost:5199/?show=${what}&theme=${theme}${q ? "&" + q.slice(2) : ""}`); await page.waitForTimeout(Number(rest.find((r) => r.startsWith("w="))?.slice(2) ?? 2500)); await page.screenshot({ path: `/tmp/shot-${what}-${theme}-${w}.png`, fullPage: full }); await page.close(); }
await browser.close();
