import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log } from "sarif";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { diagnosticsAsSarif } from "../../../src/cli/diagnostics-as-sarif.js";
import { version } from "../../../src/cli/version.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { runCommandIn } from "../../support/run-command.js";

const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const found: Diagnostic = {
  code: "unknown-key",
  severity: "error",
  file: "program/4.1 regler.yaml",
  line: 3,
  column: 5,
  message: { da: "ukendt felt `x`", en: "unknown field `x`" },
  help: { da: "mente du `y`?", en: "did you mean `y`?" },
};

const resultsOf = (
  diagnostics: readonly Diagnostic[],
  language: "da" | "en" = "da",
): NonNullable<Log["runs"][0]["results"]> =>
  diagnosticsAsSarif(diagnostics, language, "/arbejde").runs[0]?.results ?? [];
const placeOf = (file: string): object | undefined =>
  resultsOf([{ ...found, file }])[0]?.locations?.[0]?.physicalLocation?.artifactLocation;

describe("a SARIF log", () => {
  it("has one run with the tool, a rule for each code that was found, and a result for each diagnostic", () => {
    const warning: Diagnostic = { ...found, code: "wrong-shape", severity: "warning", line: 9, relatedLine: 4 };
    expect(diagnosticsAsSarif([found, warning, { ...found, line: 12 }], "en", "/arbejde")).toEqual({
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "forloeb",
              version,
              rules: [
                { id: "unknown-key", defaultConfiguration: { level: "error" } },
                { id: "wrong-shape", defaultConfiguration: { level: "warning" } },
              ],
            },
          },
          language: "en",
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder in which the command was run." } } },
          results: [
            resultAt({ ruleId: "unknown-key", ruleIndex: 0, level: "error" }, 3),
            {
              ...resultAt({ ruleId: "wrong-shape", ruleIndex: 1, level: "warning" }, 9),
              relatedLocations: [
                {
                  physicalLocation: { artifactLocation: location, region: { startLine: 4 } },
                  message: { text: "The other place." },
                },
              ],
            },
            resultAt({ ruleId: "unknown-key", ruleIndex: 0, level: "error" }, 12),
          ],
        },
      ],
    });
  });

  it("says message and help as sentences in the language of choice", () => {
    const said = (one: Diagnostic, language: "da" | "en"): string | undefined =>
      resultsOf([one], language)[0]?.message.text;
    expect(said(found, "da")).toBe("Ukendt felt `x`. Mente du `y`?");
    expect(said(found, "en")).toBe("Unknown field `x`. Did you mean `y`?");
    const { help: _, ...withoutHelp } = found;
    expect(said(withoutHelp, "en")).toBe("Unknown field `x`.");
  });

  it("makes no link of what an author wrote in brackets, and shows no control characters", () => {
    const message = { da: "`[tryk](http://x)` \u001b[31m og `[a, b]`", en: "" };
    expect(resultsOf([{ ...found, message }])[0]?.message.text).toMatch(
      /^`\\\[tryk\]\(http:\/\/x\)` +\[31m og `\[a, b\]`\./,
    );
  });

  it("names files from the working folder as web addresses, and those outside it in full", () => {
    const uriBaseId = "%SRCROOT%";
    expect(placeOf("./a.yaml")).toEqual({ uri: "a.yaml", uriBaseId });
    expect(placeOf("/arbejde/b/æ ø.yaml")).toEqual({ uri: "b/%C3%A6%20%C3%B8.yaml", uriBaseId });
    expect(placeOf("b/../..a.yaml")).toEqual({ uri: "..a.yaml", uriBaseId });
    expect(placeOf(".")).toEqual({ uri: "./", uriBaseId });
    expect(placeOf("<stdin>")).toEqual({ uri: "%3Cstdin%3E", uriBaseId });
    expect(placeOf("../a.yaml")).toEqual({ uri: pathToFileURL(resolve("/a.yaml")).href });
  });

  it("without diagnostics has no results and no rules", () => {
    const [run] = diagnosticsAsSarif([], "da", "/arbejde").runs;
    expect([run?.results, run?.tool.driver.rules]).toEqual([[], []]);
  });
});

const location = { uri: "program/4.1%20regler.yaml", uriBaseId: "%SRCROOT%" };

function resultAt(result: object, startLine: number): object {
  return {
    ...result,
    message: { text: "Unknown field `x`. Did you mean `y`?" },
    locations: [{ physicalLocation: { artifactLocation: location, region: { startLine, startColumn: 5 } } }],
  };
}

/** What SARIF 2.1.0 demands of the parts that are used, with nothing else beside them. */
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({
    uri: z.string().regex(/^[\w%./:~-]+$/),
    uriBaseId: z.literal("%SRCROOT%").optional(),
  }),
  region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1).optional() }),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal("forloeb"),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string(), defaultConfiguration: z.strictObject({ level }) })),
        }),
      }),
      language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ description: text })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message: text,
          locations: z.array(z.strictObject({ physicalLocation })).length(1),
          relatedLocations: z
            .array(z.strictObject({ physicalLocation, message: text }))
            .length(1)
            .optional(),
        }),
      ),
    }),
  ]),
});

describe("forloeb check --format sarif", () => {
  it("prints a log of the right shape, whose results name their rules", async () => {
    writeFileSync(join(folder, "a.yaml"), "section: 4.1\nrules:\n  - { id: A, when: x, recommend: {} }\nx: 1\n");
    const { exitCode, stdout, stderr } = await runCommandIn(folder, [
      "check",
      "a.yaml",
      "mangler.yaml",
      "--format",
      "sarif",
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "" });
    const [run] = log.parse(JSON.parse(stdout)).runs;
    expect(run.results.length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(new Set(run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))).toEqual(
      new Set(["a.yaml", "mangler.yaml"]),
    );
  });

  it("prints a log without results and has exit code 0 when there are no mistakes", async () => {
    const rule = new URL("../../golden/cases/unknown-key/near-miss.yaml", import.meta.url);
    writeFileSync(join(folder, "b.yaml"), readFileSync(rule));
    const { exitCode, stdout } = await runCommandIn(folder, ["check", "b.yaml", "--format", "sarif"]);
    expect(exitCode).toBe(0);
    expect(log.parse(JSON.parse(stdout)).runs[0].results).toEqual([]);
  });
});
