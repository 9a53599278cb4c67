import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { parseProgramme } from "../../../src/language/parse-programme.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { canonical } from "./canonical.js";

const folder = fileURLToPath(new URL("../../../rules/", import.meta.url));
const files = ["generic-model/", "programmes/"].flatMap((of) =>
  readdirSync(folder + of, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ file: of + file, text: readFileSync(folder + of + file, "utf8") })),
);
const ofModel = files.filter(({ file }) => file.startsWith("generic-model/"));
const scenarios = ofModel.filter(({ file }) => file.includes("/scenarios/"));

describe("the files that come with the tool", () => {
  it("are seen by this test", () => {
    expect(ofModel.length).toBeGreaterThan(70);
    expect(files.length).toBeGreaterThan(ofModel.length);
  });

  it.each(files.map(({ file, text }) => [file, text] as const))(
    "are in canonical form, which is Prettier's, too: %s",
    async (_, text) => {
      expect(canonical(text)).toBe(text);
      expect(await prettier.format(text, { parser: "yaml", printWidth: 120, trailingComma: "all" })).toBe(text);
      expect(text.split("\n").filter((line) => line.length > 120 && !line.trimStart().startsWith("#"))).toEqual([]);
    },
  );
});

describe("the generic model, written in brackets with its keys in reverse and then formatted", () => {
  const formatted = (text: string): string =>
    canonical(stringify(reversed(parse(text)), { collectionStyle: "flow", lineWidth: 60 }));

  it("is the same model", () => {
    const written = ofModel.filter((one) => !scenarios.includes(one));
    const sources = written.map(({ file, text }) => ({ file, text: formatted(text) }));
    const { programme, diagnostics } = parseProgramme(sources, coreVocabulary);
    expect(diagnostics).toEqual([]);
    expect(programme?.hash).toBe(genericModel.hash);
  });

  it("has the same scenarios", () => {
    const scenariosIn = (text: string): readonly unknown[] =>
      parseScenarios({ file: "x", text }).scenarios.map(({ line: _, ...rest }) => rest);
    for (const { text } of scenarios) expect(scenariosIn(formatted(text))).toEqual(scenariosIn(text));
  });
});

/** A value whose keys stand the other way round, through and through. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inside]) => [key, reversed(inside)]),
  );
}
