import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messages } from "../../src/diagnostics/messages.js";
import { programmeMessages } from "../../src/diagnostics/programme-messages.js";
import { operators } from "../../src/language/operators.js";
import { deeds, statuses } from "../../src/language/specific.js";
import { states } from "../../src/recommend/state.js";
import { diagnoses } from "../../src/vocabulary/diagnoses.js";
import { diagnosisOf } from "../../src/vocabulary/match-diagnoses.js";
import { editorOf } from "../schemas/editor.js";
import { readOutput } from "../support/read-output.js";
import { runCommandIn } from "../support/run-command.js";
import { editYaml } from "./edit-yaml.js";
import { argumentsOf, asShown, stepsOf, withoutHashes } from "./guide-steps.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const guide = readFileSync(join(root, "rules/README.md"), "utf8");
const steps = stepsOf(guide);
const folder = mkdtempSync(join(tmpdir(), "forloeb-guide-"));
const later = mkdtempSync(join(tmpdir(), "forloeb-guide-"));

type Ran = { readonly command: string; readonly shown: string; readonly printed: string; readonly exitCode: number };
let ran: readonly Ran[] = [];
let ranLater: readonly Ran[] = [];

beforeAll(async () => {
  ran = await follow(folder, "2026-12-01");
  ranLater = await follow(later, "2029-02-10");
}, 60_000);

afterAll(() => {
  for (const place of [folder, later]) rmSync(place, { recursive: true, force: true });
});

/** What a reader does who follows the guide from its first line, in an empty folder with the package. */
async function follow(place: string, today: string): Promise<readonly Ran[]> {
  const done: Ran[] = [];
  mkdirSync(join(place, "node_modules"));
  symlinkSync(root, join(place, "node_modules/forloeb"), "dir");
  for (const step of steps) {
    if (step.does === "run") {
      const { exitCode, stdout, stderr } = await runCommandIn(place, argumentsOf(step.command), { today });
      const printed = withoutHashes(stdout + stderr).replace(/\n$/, "");
      done.push({ command: step.command, shown: step.prints, printed, exitCode });
    } else {
      const file = join(place, step.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, step.does === "write" ? step.text : editYaml(readFileSync(file, "utf8"), step.text));
    }
  }
  return done;
}

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

describe("someone who follows the guide for authors", () => {
  const commands = steps.flatMap((step, index) => (step.does === "run" ? [{ index, command: step.command }] : []));

  it.each(commands.map(({ command }, place) => ({ command, place })))("sees what it shows: $command", ({ place }) => {
    const { shown, printed } = ran[place] ?? { shown: "", printed: "not run" };
    expect(asShown(printed, shown)).toBe(shown);
  });

  it("begins with nothing, and has a programme without mistakes whose scenarios pass", () => {
    expect(ran[0]?.command).toMatch(/^npx forloeb init /);
    const [check, test] = ran.slice(-2);
    expect([check?.command, check?.exitCode]).toEqual(["npx forloeb check prader-willi", 0]);
    expect([test?.command, test?.exitCode]).toEqual(["npx forloeb test prader-willi", 0]);
  });

  it("gets as far on another day", () => {
    expect(ranLater.map(({ exitCode }) => exitCode)).toEqual(ran.map(({ exitCode }) => exitCode));
    for (const [index, { command, printed }] of ranLater.entries()) {
      if (/ (?:evaluate|test) /.test(command)) expect(printed).toBe(ran[index]?.printed);
    }
  });

  it("sees an obligation that cannot be weakened, a scenario that fails, a claim refuted, differences, and an adoption too early", () => {
    const failed = ran.filter(({ exitCode }) => exitCode !== 0).map(({ printed }) => printed);
    expect(failed).toHaveLength(5);
    const words = ["weakened-must", "✗", "refuted-invariant", "Fristen bliver kortere", "unanswered-must"];
    for (const [index, word] of words.entries()) expect(failed[index]).toContain(word);
  });

  it("gets help in the editor for every kind of file, and no marks in what is right", async () => {
    const files = [
      "programme.yaml",
      "egne-regler.yaml",
      "consistency.yaml",
      "scenarios/henvisning.yaml",
      "scenarios/tilbyd-opstartsmoede.yaml",
    ];
    for (const name of files) {
      const file = `prader-willi/${name}`;
      expect(await editorOf(join(folder, file)).marks(read(file)), file).toEqual([]);
    }
    const rules = "prader-willi/egne-regler.yaml";
    const text = read(rules).replace("act: offer", "act: off¦er");
    expect(await editorOf(join(folder, rules)).explains(text)).toContain("tilbyde");
  });

  it("can describe a disease of one's own as shown", async () => {
    const [, block = ""] = /^```yaml\n(diagnoses:\n[\s\S]*?)^```$/m.exec(guide) ?? [];
    const file = join(folder, "prader-willi/programme.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, editYaml(before, block).replace("[prader-willi]", "[prader-willi, min-sygdom]"));
    const { stdout } = await runCommandIn(folder, ["check", "prader-willi"]);
    writeFileSync(file, before);
    expect(block).toContain("min-sygdom");
    expect(stdout).toContain("Ingen fejl, kun advarsler.");
  });
});

/** `- **`code`** (advarsel) »message«` of the guide, on one line each. */
const explained = [
  ...guide.replace(/\n {2}/g, " ").matchAll(/^- \*\*`([\w-]+)`\*\*( \(advarsel\))? »(.+?)«: \S/gm),
].map(([, code = "", warning, message = ""]) => ({ code, isWarning: warning !== undefined, message }));

describe("the messages that the guide explains", () => {
  it("are all that a programme and its answers can meet, and others that there are", () => {
    const codes = explained.map(({ code }) => code);
    expect(Object.keys(programmeMessages).filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes.filter((code) => !Object.keys(messages).includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(explained)("is printed as it stands there: $code", ({ code, isWarning, message }) => {
    const golden = readFileSync(join(root, "tests/golden/cases", code, "expected.da.txt"), "utf8");
    const printed = readOutput(golden).filter((one) => one.code === code);
    const words = message.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(`^${words.join(".*")}`);
    expect(printed.filter((one) => pattern.test(one.message))).not.toEqual([]);
    expect(golden.includes(`  advarsel ${code}\n`)).toBe(isWarning);
  });
});

describe("the guide for authors", () => {
  it("names every operator, deed, status, state, form of answer and type of fact", () => {
    for (const { words } of operators)
      expect(guide).toMatch(new RegExp(`\`[^\`]*(?<![\\w<>])${words}(?![\\w<>=])[^\`]*\``));
    for (const word of [...deeds, ...states]) expect(guide).toContain(`\`${word}\``);
    for (const status of statuses) expect(guide).toContain(`status: ${status}`);
    for (const form of ["yes", "no", "open", "text", "actors", "chosen", "date"])
      expect(guide).toContain(`{ ${form}: `);
    for (const type of ["boolean", "event", "enum", "set", "integer", "date"]) expect(guide).toContain(`\`${type}\``);
  });

  it("shows spellings of codes that all mean the disease", () => {
    const [, section = ""] = /^## 2\. ([\s\S]*?)^## /m.exec(guide) ?? [];
    const [, spellings = ""] = /En kode kan stå i stedet([\s\S]*?)\n\n/.exec(section) ?? [];
    const codes = [...spellings.matchAll(/`(\w+:[\w.]+)`/g)].map(([, code = ""]) => code);
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.map((code) => diagnosisOf(code, diagnoses))).toEqual(codes.map(() => "prader-willi"));
  });

  it("asks for the Node and the package that there are", () => {
    const { name, engines, files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      name: string;
      engines: { node: string };
      files: string[];
    };
    expect(guide).toContain(`npm install ${name}\n`);
    expect(`>=${/Node\]\(\S+\) ([\d.]+) eller nyere/.exec(guide)?.[1] ?? ""}.0`).toBe(engines.node);
    expect(files).toContain("rules/README.md");
  });

  it("has lines that fit a page", () => {
    expect(guide.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });
});
