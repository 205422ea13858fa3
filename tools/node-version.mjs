// Plain JavaScript on purpose: this file must run on the old Node it complains about.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Connection Denied needs Node 24 or newer, and this is Node ${process.versions.node}: run "npm ci" without leaving out optional dependencies, or install Node 24.\n`,
  );
  process.exit(2);
}
