import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileDiagnoses } from "../../rules/compile-diagnoses.js";
import { compileGenericModel } from "../../rules/compile.js";
import { makeSchemas } from "../../rules/schemas.js";
import { version } from "../../src/cli/version.js";
import { genericModel } from "../../src/programme/generic-model.js";

it("the compiled generic model is what its rule files say; otherwise run `npm run compile`", () => {
  const compiled = readFileSync(new URL("../../src/programme/generic-model.ts", import.meta.url), "utf8");
  expect(compiled === compileGenericModel()).toBe(true);
});

it("the compiled diagnoses are what their file says; otherwise run `npm run compile`", () => {
  const compiled = readFileSync(new URL("../../src/vocabulary/diagnoses.ts", import.meta.url), "utf8");
  expect(compiled === compileDiagnoses()).toBe(true);
});

it("the schemas for editors are what is made of the files and the model; otherwise run `npm run schemas`", () => {
  const folder = new URL("../../rules/schemas/", import.meta.url);
  const made = makeSchemas();
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  const stale = [...made].filter(([file, text]) => readFileSync(new URL(file, folder), "utf8") !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

it("the package, the command and the model have one version", () => {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  expect(JSON.parse(text)).toMatchObject({ version });
  expect(genericModel.version).toBe(version);
});
