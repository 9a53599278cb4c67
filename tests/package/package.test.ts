import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileKinds } from "../../rules/editor/file-kinds.js";
import { resultSchema } from "../../src/recommend/result-schema.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-package-"));

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Packs what is built and installs it into an empty folder, with TypeScript for the typed example and fast-check for testers. */
beforeAll(() => {
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "ignore" });
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
  ) as { filename: string; files: { path: string }[] }[];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", `./${packed?.filename ?? ""}`, "typescript@5.9.3", "fast-check@4"]);
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const entryPoints = {
  forloeb: ["evaluate", "genericModel", "parseSituation", "parseProgramme", "resultSchema", "situationSchema"],
  "forloeb/json-rules-engine": ["toJsonRulesEngine", "toEngineFacts", "readOutcomes", "evaluateLazily"],
  "forloeb/testing": ["arbitrarySituation", "arbitraryPopulation", "monotoneInKnowledge", "properties", "check"],
};

const strict = ["--strict", "--noEmit", "--module", "nodenext", "--moduleResolution", "nodenext", "--target", "es2022"];

describe("the packed package, installed in an empty folder", () => {
  it.each(Object.entries(entryPoints))("%s can be imported as ESM and required as CommonJS", (name, exports) => {
    const script = `const m = LOAD; for (const e of ${JSON.stringify(exports)}) if (m[e] === undefined) throw new Error(e);`;
    run("node", ["--input-type=module", "-e", script.replace("LOAD", `await import("${name}")`)]);
    run("node", ["--input-type=commonjs", "-e", script.replace("LOAD", `require("${name}")`)]);
  });

  it("type-checks for strict TypeScript users, and a misspelt fact does not", () => {
    const lines = [
      'import { evaluate, genericModel, type Situation } from "forloeb";',
      'import { toJsonRulesEngine } from "forloeb/json-rules-engine";',
      'const situation: Situation = { disease: { status: "confirmed", diagnosed: "2026-01-10" } };',
      'export const rules = toJsonRulesEngine(genericModel, { asOf: "2026-03-01" });',
      'export const states: string[] = evaluate(genericModel, situation, { asOf: "2026-03-01" }).recommendations.map((r) => r.state);',
    ];
    writeFileSync(join(folder, "typed.mts"), lines.join("\n"));
    writeFileSync(join(folder, "typed.cts"), lines.join("\n"));
    run("npx", ["tsc", ...strict, "typed.mts", "typed.cts"]);
    writeFileSync(join(folder, "wrong.mts"), lines.join("\n").replace("diagnosed:", "diagnosd:"));
    const wrong = spawnSync("npx", ["tsc", ...strict, "wrong.mts"], { cwd: folder, encoding: "utf8" });
    expect(wrong.status).not.toBe(0);
    expect(wrong.stdout).toContain("diagnosd");
  });

  it("tries a property on a programme, from ESM, CommonJS and TypeScript", () => {
    const script = [
      "fc.assert(deterministic(genericModel), { seed: 1, numRuns: 3 });",
      'check(genericModel, { names: ["evaluatorsAgree"], numRuns: 3 }).then(([one]) => console.log(one.holds));',
    ];
    const names = { "fast-check": "fc", forloeb: "{ genericModel }", "forloeb/testing": "{ check, deterministic }" };
    const loading = (load: (name: string, from: string) => string): string =>
      [...Object.entries(names).map(([from, name]) => load(name, from)), ...script].join("\n");
    const esm = loading((name, from) => `import ${name} from "${from}";`);
    const commonjs = loading((name, from) => `const ${name} = require("${from}");`);
    expect(run("node", ["--input-type=module", "-e", esm])).toBe("true\n");
    expect(run("node", ["--input-type=commonjs", "-e", commonjs])).toBe("true\n");
    const lines = [
      'import * as fc from "fast-check";',
      'import { genericModel, type Situation } from "forloeb";',
      'import { arbitrarySituation, check, monotoneInKnowledge, properties, type Checked } from "forloeb/testing";',
      'export const people: fc.Arbitrary<Situation> = arbitrarySituation(genericModel, { asOf: "2026-03-01" });',
      "fc.assert(monotoneInKnowledge(genericModel, { evaluate: (...all) => { throw new Error(String(all.length)); } }));",
      "export const label: string = properties.evaluatorsAgree.label.da;",
      "export const agree: Promise<void> = fc.assert(properties.evaluatorsAgree(genericModel));",
      "export const checked: Promise<readonly Checked[]> = check(genericModel);",
    ];
    for (const file of ["tester.mts", "tester.cts"]) writeFileSync(join(folder, file), lines.join("\n"));
    run("npx", ["tsc", ...strict, "tester.mts", "tester.cts"]);
  });

  it("has the command, which evaluates every example to JSON of the published schema", () => {
    const situations = readdirSync(join(folder, "examples/situations")).map((file) =>
      join("examples/situations", file),
    );
    expect(situations.length).toBeGreaterThanOrEqual(14);
    for (const situation of situations) {
      const json = run("npx", ["forloeb", "evaluate", situation, "--as-of", "2026-03-01", "--format", "json"]);
      expect(() => resultSchema.parse(JSON.parse(json)), situation).not.toThrow();
    }
    const text = run("npx", ["forloeb", "evaluate", situations[0] ?? "", "--as-of", "2026-03-01"]);
    expect(text.replace(/\s+/g, " ")).toContain("vurderet pr. 1. marts 2026");
  });

  it("says what is wrong with a bad file and exits 2, without a stack trace and without a result", () => {
    writeFileSync(join(folder, "bad.yaml"), "disease:\n  statsu: confirmed\n");
    const { status, stdout, stderr } = spawnSync("npx", ["forloeb", "evaluate", "bad.yaml"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("bad.yaml:2:3");
    expect(stderr).toContain("`disease.status`");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("runs the example apps", () => {
    expect(run("node", ["examples/apps/esm/index.mjs"])).toMatch(/henvis/i);
    expect(run("node", ["examples/apps/commonjs/index.cjs"])).toMatch(/henvis/i);
    run("npx", ["tsc", "--project", "examples/apps/typescript/tsconfig.json"]);
    expect(run("node", ["examples/testing/index.mjs"])).toContain("henvises til kommunen");
  });

  it("gives editors a schema of every kind of file, under its own name and where the path of a first line finds it", () => {
    const schemas = Object.keys(fileKinds).map((kind) => `${kind}.schema.json`);
    expect(readdirSync(join(folder, "node_modules/forloeb/rules/schemas")).sort()).toEqual([...schemas].sort());
    const found = schemas.map((file) => `require("forloeb/schemas/${file}").$schema`).join(", ");
    expect(JSON.parse(run("node", ["--input-type=commonjs", "-p", `JSON.stringify([${found}])`]))).toEqual(
      schemas.map(() => "https://json-schema.org/draft/2020-12/schema"),
    );
  });

  it("carries what it needs and nothing else", () => {
    const installed = join(folder, "node_modules/forloeb");
    expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json", "rules"]);
    expect(readdirSync(join(installed, "rules")).sort()).toEqual([
      "README.md",
      "diagnoses.yaml",
      "generic-model",
      "programmes",
      "schemas",
    ]);
    expect(readdirSync(join(installed, "rules/generic-model"))).toContain("4.1-diagnostik.yaml");
    const library = readdirSync(join(installed, "dist")).filter((file) => /\.c?js$/.test(file));
    for (const file of library) {
      expect(readFileSync(join(installed, "dist", file), "utf8"), file).not.toMatch(
        /from "node:|require\("node:|process\.env/,
      );
    }
  });

  it("takes an author from nothing to a programme that is checked and tested, with what the package ships", () => {
    const forloeb = join(folder, "node_modules/.bin/forloeb");
    run(forloeb, ["init", "mit-program", "--diagnosis", "tuberous-sclerosis", "--yes"]);
    run(forloeb, ["new", "scenario", "mit-program", "--rule", "refer-child-to-municipality"]);
    expect(run(forloeb, ["check", "mit-program"])).toContain("Ingen fejl");
    expect(run(forloeb, ["test", "mit-program"])).toMatch(/(\d+) af \1 scenarier består/);
    expect(run(forloeb, ["format", "--check", "mit-program"])).toContain("På standardform");
    expect(run(forloeb, ["check", "node_modules/forloeb/rules/programmes"])).toContain("Ingen fejl");
    expect(run(forloeb, ["test", "node_modules/forloeb/rules/programmes"])).toMatch(/(\d+) af \1 scenarier består/);
  });
});
