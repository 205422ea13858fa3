import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** Assets are named from here, modules from the root of the disk. */
const ROOT = resolve(import.meta.dirname, "..");

interface Bundled {
  readonly title: string;
  readonly text: string;
}

/** The folder of the package that a file came from; nothing for our own files. */
function packageFolder(file: string): string | null {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? null;
}

function readPackage(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  return { title: `${name} ${version} (${license})`, text };
}

/** Packages under one and the same text stand together above it. */
function pageOf(packages: readonly Bundled[]): string {
  const titles = new Map<string, string[]>();
  for (const { title, text } of packages) titles.set(text, [...(titles.get(text) ?? []), title]);
  const parts = [...titles].map(([text, group]) => {
    const body = text === "" ? "These name their licence and carry no text of it." : text;
    return `${group.map((title) => `## ${title}`).join("\n")}\n\n${body}\n`;
  });
  return ["# Licences\n\nThe page contains, besides this project's own work:\n", ...parts].join("\n");
}

/** Writes `licenses.md`: every package in the page, its workers and its fonts, each text once. */
export function licenses(): { readonly page: () => Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const collect = (files: readonly string[]): void => {
    for (const file of files) {
      const folder = packageFolder(resolve(ROOT, file));
      if (folder !== null && existsSync(join(folder, "package.json"))) folders.add(folder);
    }
  };
  const worker = (): Plugin => ({
    name: "worker-licenses",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === "chunk") collect(file.moduleIds);
    },
  });
  const page = (): Plugin => ({
    name: "licenses",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          collect(file.type === "chunk" ? file.moduleIds : file.originalFileNames);
        }
        const packages = [...folders].map(readPackage).sort((a, b) => (a.title < b.title ? -1 : 1));
        this.emitFile({ type: "asset", fileName: "licenses.md", source: pageOf(packages) });
      },
    },
  });
  return { page, worker };
}
