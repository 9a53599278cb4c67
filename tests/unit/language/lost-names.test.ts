import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerSchemas } from "../../../src/language/answer-schemas.js";
import { documentsFileSchema } from "../../../src/language/catalogue-schemas.js";
import { checkShape } from "../../../src/language/explain-issue.js";
import {
  lawsFileSchema,
  responsibilitiesFileSchema,
  statementsFileSchema,
} from "../../../src/language/file-schemas.js";
import { lostNames } from "../../../src/language/lost-names.js";
import { parseScenarios } from "../../../src/testing/scenario-file.js";

const read = (json: string): unknown => JSON.parse(json);

describe("the name __proto__", () => {
  it.each([
    ["laws", lawsFileSchema],
    ["responsibilities", responsibilitiesFileSchema],
    ["statements", statementsFileSchema],
    ["documents", documentsFileSchema],
  ])("is said to be no name among %s", (kind, schema) => {
    const { problems } = checkShape<unknown>(read(`{ "${kind}": { "__proto__": {} } }`), schema);
    expect(problems).toMatchObject([{ code: "bad-identifier", path: [kind, "__proto__"], at: "key" }]);
    expect(checkShape<unknown>({ [kind]: {} }, schema)).toEqual({ data: { [kind]: {} }, problems: [] });
  });

  it("is found in lists and optional parts, once each", () => {
    const names = z.record(z.string(), z.unknown()).nullish();
    const schema = z.strictObject({ items: z.array(z.union([z.string(), z.strictObject({ names })])) });
    const value = read('{ "items": ["a", { "names": { "__proto__": 1, "b": 2 } }, { "names": null }] }');
    expect(lostNames(schema, value)).toEqual([["items", 1, "names", "__proto__"]]);
  });

  it("is said beside what else is wrong, and pollutes nothing", () => {
    const value = read('{ "laws": { "__proto__": { "polluted": true }, "act": { "state": "confirmed" } } }');
    const { data, problems } = checkShape(value, lawsFileSchema);
    expect(data).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["missing-key", "bad-identifier"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("is an unknown field where the fields are given, and said once", () => {
    const { problems } = checkShape(read('{ "text": "Ja", "__proto__": {} }'), answerSchemas.text);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-key"]);
  });

  it("is an unknown rule or group in a scenario, and said once", () => {
    const text = `asOf: 2026-03-01
cases:
  - { title: a, facts: { __proto__: {} }, expect: { __proto__: applies } }
`;
    const { diagnostics } = parseScenarios({ file: "a.yaml", text }, { ruleIds: ["refer"] });
    expect(diagnostics.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`)).toEqual([
      "3:26 unknown-group",
      "3:53 unknown-name",
    ]);
  });
});
