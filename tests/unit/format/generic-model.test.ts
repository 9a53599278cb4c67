import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import { formatSource } from "../../../src/format/format-source.js";
import { parseProgramme } from "../../../src/language/parse-programme.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";

const folder = fileURLToPath(new URL("../../../rules/generic-model/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => {
    const text = readFileSync(`${folder}${file}`, "utf8");
    return { file, text, form: canonical(file, text) };
  });
const scenarios = files.filter(({ file }) => file.startsWith("scenarios"));

function canonical(file: string, text: string): string {
  const formatting = formatSource({ file, text });
  if (formatting.kind !== "formatted") throw new Error(`${file}: ${JSON.stringify(formatting)}`);
  return formatting.text;
}

describe("the generic model in canonical form", () => {
  it("is the same model, and this test sees its files", () => {
    const written = files.filter((one) => !scenarios.includes(one));
    expect(written.length).toBeGreaterThan(40);
    const formatted = written.map(({ file, form }) => ({ file, text: form }));
    const { programme, diagnostics } = parseProgramme(formatted, coreVocabulary);
    expect(diagnostics).toEqual([]);
    expect(programme?.hash).toBe(genericModel.hash);
  });

  it("has the same scenarios", () => {
    expect(scenarios.length).toBeGreaterThan(20);
    const scenariosIn = (text: string): readonly unknown[] =>
      parseScenarios({ file: "x", text }).scenarios.map(({ line: _, ...rest }) => rest);
    for (const { text, form } of scenarios) expect(scenariosIn(form)).toEqual(scenariosIn(text));
  });

  it.each(files.map(({ file, form }) => [file, form] as const))(
    "of %s is its own canonical form, and Prettier's",
    async (file, form) => {
      expect(canonical(file, form)).toBe(form);
      expect(await prettier.format(form, { parser: "yaml", printWidth: 120, trailingComma: "all" })).toBe(form);
      expect(form.split("\n").filter((line) => line.length > 120 && !line.trimStart().startsWith("#"))).toEqual([]);
    },
  );
});
