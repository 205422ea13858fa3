import { execFileSync } from "node:child_process";

/** Builds the page once, so that no test's server has to. */
export default function buildPage(): void {
  execFileSync("npm", ["run", "build"], { stdio: ["ignore", "ignore", "inherit"] });
}
