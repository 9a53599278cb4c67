import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { fileKinds } from "../../rules/editor/file-kinds.js";
import { run } from "../../src/cli/run.js";
import { operators } from "../../src/language/operators.js";
import { parseProgramme } from "../../src/language/parse-programme.js";
import { parseSituation } from "../../src/language/parse-situation.js";
import { limits } from "../../src/language/source.js";
import { ruleHash, shortHash } from "../../src/programme/content-hash.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { properties } from "../../src/testing.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { runCommandIn } from "../support/run-command.js";
import { editorOf } from "../schemas/editor.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "forloeb-readme-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const blocks = (info: string): readonly string[] =>
  [...readme.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
    .filter(([, kind]) => kind === info)
    .map(([, , text]) => text ?? "");

/** What the command prints. */
async function printed(args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const write = (text: string): void => void lines.push(text);
  const readStandardInput = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array());
  await run(args, {
    stdout: write,
    stderr: write,
    today: () => "2026-03-01",
    readStandardInput,
    colour: false,
    width: 80,
  });
  return lines.join("");
}

const [exampleRule = ""] = blocks("yaml rule");

describe("the README", () => {
  it("shows what the command really prints for the example", async () => {
    const [shown = ""] = blocks("console");
    const [command = "", ...lines] = shown.split("\n");
    const output = await printed(command.replace("$ forloeb ", "").split(" "));
    const text = lines.join("\n").replace(/…\n$/, "");
    expect(text.length).toBeGreaterThan(500);
    expect(output.startsWith(text)).toBe(true);
  });

  it("shows how the document is accounted for, section by section", async () => {
    const [command = "", ...lines] = (blocks("console")[1] ?? "").split("\n");
    expect(command).toBe("$ forloeb coverage");
    const text = lines.join("\n").replace(/…\n$/, "");
    expect(text).toContain("316 af 316");
    expect((await printed(["coverage"])).startsWith(text)).toBe(true);
    expect(readme).toContain(`Offers of help (${String(genericModel.offers.catalogue.length)},`);
  });

  it("shows what a specific programme says of its example member", async () => {
    const [command = "", ...lines] = (
      blocks("console").find((one) => one.includes("examples/programmes/")) ?? ""
    ).split("\n");
    const text = lines.join("\n").replace(/…\n$/, "");
    expect(text).toContain("hører til målgruppen");
    expect((await printed(command.replace("$ forloeb ", "").split(" "))).startsWith(text)).toBe(true);
  });

  it("shows whom two rules leave out together, and what is written of that person", async () => {
    const shown = blocks("console").find((one) => one.startsWith("$ forloeb check regler.yaml --as-of")) ?? "";
    const [snippet = ""] = blocks("yaml together");
    writeFileSync(join(folder, "regler.yaml"), snippet);
    const { stdout } = await runCommandIn(folder, ["check", "regler.yaml", "--as-of", "2026-03-01"]);
    expect(shown).toBe(`$ forloeb check regler.yaml --as-of 2026-03-01\n${stdout}`);
    const { stdout: list } = await runCommandIn(folder, ["checks"]);
    expect(list).toContain("boundary-mismatch");
  });

  it("shows a claim of the generic model, counts them, and names every kind of claim", () => {
    const [snippet = ""] = blocks("yaml invariant");
    const text = readFileSync(join(root, "rules/generic-model/consistency.yaml"), "utf8");
    expect(text).toContain(snippet.replace("invariants:\n", ""));
    const { invariants } = genericModel.consistency;
    expect(readme).toContain(`one of the ${String(invariants.length)} that the generic model`);
    for (const { claim } of invariants) expect(readme).toContain(`\`${claim.kind}\``);
  });

  it("shows what weakening an obligation is met with, in the programme of its own snippet", async () => {
    const shown = blocks("console").find((one) => one.startsWith("$ forloeb check program ")) ?? "";
    const [, snippet = ""] = /const text = `\n([\s\S]*?)`;/.exec(blocks("ts").join("\n")) ?? [];
    const referral = genericModel.rules.find(({ id }) => id === "refer-child-to-municipality");
    const text = snippet
      .replace("${genericModel.version}", genericModel.version)
      .replace("${shortHash(genericModel.hash)}", shortHash(genericModel.hash))
      .replace(
        "${ruleHash(referral, genericModel.parameters)}",
        referral ? ruleHash(referral, genericModel.parameters) : "",
      )
      .replace(/does: tighten\n {4}change:\n.*\n/, "does: loosen\n    change:\n      strength: should\n");
    mkdirSync(join(folder, "program"));
    writeFileSync(join(folder, "program/programme.yaml"), text);
    const output = (await printed(["check", join(folder, "program"), "--as-of", "2027-03-01"])).replaceAll(
      join(folder, "program"),
      "program",
    );
    const [, block = "no block"] = /\n…\n\n([\s\S]*)\n…\n$/.exec(shown) ?? [];
    expect(output).toContain(block);
  });

  it("shows what a programme does to people otherwise than its base", async () => {
    const shown = blocks("console").find((one) => one.startsWith("$ forloeb diff ")) ?? "";
    const [command = ""] = shown.split("\n");
    const [, block = "no block"] = /\n…\n\n([\s\S]*)\n…\n$/.exec(shown) ?? [];
    expect(await printed(command.replace("$ forloeb ", "").split(" "))).toContain(block);
  });

  it("has two commands that do their own set-up: one evaluates an example, one runs the tests", () => {
    const [evaluate = "", test = ""] = blocks("sh").map((block) => block.trim());
    expect(evaluate).toMatch(
      /^npm ci && npm run --silent forloeb -- evaluate examples\/situations\/\S+\.yaml --as-of 2026-03-01$/,
    );
    expect(test).toBe("npm ci && npm test");
    expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain(`\n${test}\n`);
    const output = execFileSync("bash", ["-c", evaluate.replace("npm ci && ", "")], { cwd: root, encoding: "utf8" });
    expect(output).toContain("senest 11. april 2026");
  });

  it("shows a situation that can be read", () => {
    const [text = ""] = blocks("yaml situation");
    expect(parseSituation({ file: "situation.yaml", text }, { asOf: "2026-03-01" }).diagnostics).toEqual([]);
  });

  it("has library snippets that print what they say", async () => {
    const snippets = blocks("ts");
    expect(snippets).toHaveLength(4);
    for (const [index, snippet] of snippets.entries()) {
      const file = join(root, "tests/readme", `.snippet-${String(index)}.ts`);
      const local = snippet
        .replaceAll('"forloeb/testing"', JSON.stringify(join(root, "src/testing.ts")))
        .replaceAll('"forloeb/json-rules-engine"', JSON.stringify(join(root, "src/json-rules-engine.ts")))
        .replaceAll('"forloeb"', JSON.stringify(join(root, "src/index.ts")));
      writeFileSync(file, local);
      const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
      try {
        await import(/* @vite-ignore */ file);
        const expected = [...snippet.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, text]) => text);
        expect(log.mock.calls.map((call) => call.join(" "))).toEqual(expected);
      } finally {
        log.mockRestore();
        rmSync(file);
      }
    }
  });

  it("shows scenarios that pass, in both forms", async () => {
    const shown = blocks("yaml scenarios");
    expect(shown.map((text) => /^(cases|table):/m.exec(text)?.[1])).toEqual(["cases", "table"]);
    const files = shown.map((_, index) => join(folder, `scenarios-${String(index)}.yaml`));
    for (const [index, file] of files.entries()) writeFileSync(file, shown[index] ?? "");
    expect(await printed(["test", ...files])).toContain("4 af 4 scenarier består.");
  });

  it("shows a rule file without mistakes, and what a typo in it is met with", async () => {
    expect(
      parseProgramme([{ file: "regel.yaml", text: exampleRule }], coreVocabulary, genericModel).diagnostics,
    ).toEqual([]);
    const file = join(folder, "regel.yaml");
    writeFileSync(file, exampleRule.replace("person.ageYears", "person.ageYear"));
    const shown = blocks("console")[2] ?? "";
    expect(await printed(["check", file])).toBe(
      shown.replace("$ forloeb check regel.yaml\n", "").replaceAll("regel.yaml", file),
    );
  });

  it("shows a line that gives a file its schema, which editors find where the package is installed", async () => {
    const [text = ""] = blocks("yaml editor");
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/forloeb"), "dir");
    const editor = editorOf(join(folder, "barn.yaml"));
    expect(await editor.marks(text)).toEqual([]);
    expect(await editor.marks(text.replace("confirmed", "confirmd"))).toHaveLength(1);
    expect(await editor.explains(text.replace("birthDate", "birth¦Date"))).toContain("Hvornår er personen født?");
    expect(parseSituation({ file: "barn.yaml", text }, { asOf: "2026-03-01" }).diagnostics).toEqual([]);
  });

  it("names every kind of file that has a schema", () => {
    const section = /^## Editors\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
    for (const kind of Object.keys(fileKinds)) expect(section).toContain(`\`${kind}\``);
  });

  it("names every operator, every folder of src in order, every dependency and every limit", () => {
    for (const { words } of operators) expect(readme).toContain(`\`${words}\``);
    const [picture = ""] = blocks("text");
    const drawn = [...picture.matchAll(/^ {2}(\w+)\//gm)].map(([, name]) => name);
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...drawn].sort()).toEqual(folders.map(({ name }) => name).sort());
    const architecture = readFileSync(join(root, "tests/architecture/layers.test.ts"), "utf8");
    const held = [...(/const layers = \[([\s\S]*?)\]/.exec(architecture)?.[1] ?? "").matchAll(/"(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(drawn).toEqual(held);
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly dependencies: object;
      readonly peerDependencies: object;
    };
    const [, ofDependencies = ""] = readme.split("## Dependencies\n");
    const listed = [...ofDependencies.matchAll(/^\| `([@\w/-]+)` +\|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
    expect(readme).toContain(
      `situations ${String(limits.situationBytes / 1024)} KiB, rule files ${String(limits.ruleFileBytes / 1024 / 1024)} MiB`,
    );
    expect(readme).toContain(
      `${String(limits.nesting)} layers, ${String(limits.rules)} rules, ${String(limits.conditionParts)} parts`,
    );
    expect(readme).toContain(`${String(limits.scenariosPerFile)} scenarios a file`);
  });

  it("shows the example of a test in Vitest, and names every property", () => {
    const [shown = ""] = blocks("js");
    const [, example] =
      /^\/\/.*\n([\s\S]*)$/.exec(readFileSync(join(root, "examples/testing/model.test.mjs"), "utf8")) ?? [];
    expect(shown).toBe(example);
    for (const name of Object.keys(properties)) expect(readme).toContain(`\`${name}\``);
  });

  it("describes the commands that the help lists", async () => {
    const help = await printed(["--help"]);
    for (const command of ["evaluate", "check", "format", "test", "init", "new", "facts", "checklist", "coverage"]) {
      expect(help).toContain(command);
      expect(readme).toContain(`\`forloeb ${command}`);
    }
    const options = await printed(["evaluate", "--help"]);
    for (const option of options.match(/--[a-z-]+/g) ?? []) if (option !== "--help") expect(readme).toContain(option);
  });
});
