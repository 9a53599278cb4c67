import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileGenericModel } from "../../rules/compile.js";
import { version } from "../../src/cli/version.js";
import { genericModel } from "../../src/programme/generic-model.js";

it("the compiled generic model is what its rule files say; otherwise run `npm run compile`", () => {
  const compiled = readFileSync(new URL("../../src/programme/generic-model.ts", import.meta.url), "utf8");
  expect(compiled === compileGenericModel()).toBe(true);
});

it("the package, the command and the model have one version", () => {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  expect(JSON.parse(text)).toMatchObject({ version });
  expect(genericModel.version).toBe(version);
});
