import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

/** The folders of src, each allowed to import itself and those before it. */
const layers = [
  "text",
  "truth",
  "calendar",
  "diagnostics",
  "vocabulary",
  "language",
  "evaluate",
  "recommend",
  "cells",
  "compare",
  "checklist",
  "programme",
  "coverage",
  "analysis",
  "diff",
  "emit",
  "testing",
  "format",
  "cli",
];

/** The files that only list what the package exports. */
const entryPoints = ["index.ts", "json-rules-engine.ts", "testing.ts"];

type Import = { readonly file: string; readonly target: string };

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports: readonly Import[] = files.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(join(root, file), "utf8"))
    .importedFiles.map(({ fileName }) => ({ file, target: resolveTarget(file, fileName) })),
);

function resolveTarget(file: string, name: string): string {
  return name.startsWith(".") ? relative(root, join(root, dirname(file), name)).replace(/\.js$/, ".ts") : name;
}

const layerOf = (file: string): string => file.split("/")[0] ?? "";
const inside = imports.filter(({ target }) => target.endsWith(".ts"));

describe("the layers of src", () => {
  it("are all there, and this test sees their files and imports", () => {
    expect(files.length).toBeGreaterThan(90);
    expect(inside.length).toBeGreaterThan(250);
    expect(new Set(files.filter((file) => !entryPoints.includes(file)).map(layerOf))).toEqual(new Set(layers));
  });

  it("import only themselves and the layers before them", () => {
    const upwards = inside.filter(
      ({ file, target }) =>
        !entryPoints.includes(file) && layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file)),
    );
    expect(upwards).toEqual([]);
  });

  it("keep the two evaluators apart: what is emitted never imports the reference evaluator, nor the other way", () => {
    const across = inside.filter(({ file, target }) =>
      [`${layerOf(file)} ${layerOf(target)}`].some((pair) => pair === "emit evaluate" || pair === "evaluate emit"),
    );
    expect(across).toEqual([]);
  });

  it("have no barrels, no utils, and no circles", () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|helpers?)(\.ts|\/)/.test(file))).toEqual(["index.ts"]);
    expect(circles()).toEqual([]);
  });

  it("keep what testers import, and fast-check with it, apart from everything else", () => {
    const isForTesters = (file: string): boolean => /^testing(\.ts|\/(arbitraries|properties)\/)/.test(file);
    const used = imports.filter(
      ({ file, target }) => !isForTesters(file) && (target === "fast-check" || isForTesters(target)),
    );
    expect(used).toEqual([]);
    expect(imports.filter(({ target }) => target === "fast-check").length).toBeGreaterThan(10);
  });

  it("touch Node's modules only in the command", () => {
    expect(imports.filter(({ file, target }) => target.startsWith("node:") && layerOf(file) !== "cli")).toEqual([]);
  });
});

/** Chains of files that import each other in a ring; types count too. */
function circles(): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of inside) targets.set(file, [...(targets.get(file) ?? []), target]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, chain: readonly string[]): void => {
    if (chain.includes(file)) found.push([...chain.slice(chain.indexOf(file)), file].join(" → "));
    if (done.has(file) || chain.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...chain, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
