import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readProgramme, type ReadProgramme } from "../../src/cli/read-programme.js";
import { readScenarios } from "../../src/cli/read-scenarios.js";
import type { Io } from "../../src/cli/io.js";
import { evaluateCondition } from "../../src/evaluate/evaluate-condition.js";
import { vocabularyOf } from "../../src/language/vocabulary-of.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { parametersOn } from "../../src/recommend/parameter-values.js";
import { rulesToTry } from "../../src/programme/rules-to-try.js";
import { runScenario } from "../../src/testing/run-scenario.js";
import type { Scenario } from "../../src/testing/scenario.js";
import { untried } from "../../src/testing/scenario-coverage.js";
import { know } from "../../src/vocabulary/know.js";
import { leavesOf } from "../../src/truth/condition.js";

const root = fileURLToPath(new URL("../../rules/programmes/", import.meta.url));
const folders = readdirSync(root).sort();
const io: Io = {
  stdout: () => undefined,
  stderr: () => undefined,
  today: () => "2026-11-22",
  readStandardInput: () => Promise.resolve(new Uint8Array()),
  colour: false,
  width: 80,
};

describe("the worked programmes", () => {
  it("are one by diagnosis, one by function and one for a group of diseases", () => {
    expect(folders).toEqual(["bindevaev-eksempel", "neurofibromatosis-type-1-eksempel", "udviklingshaemning-eksempel"]);
  });
});

describe.each(folders)("%s", (folder) => {
  const at = join(root, folder);
  const files = readdirSync(at, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  const read: { reading?: ReadProgramme; scenarios?: readonly Scenario[] } = {};
  beforeAll(async () => {
    read.reading = await readProgramme(at, io);
    const { groups, diagnostics } = await readScenarios([at], {}, io);
    expect(diagnostics).toEqual([]);
    read.scenarios = groups.flatMap((group) => group.files.flatMap(({ scenarios }) => scenarios));
  });
  const programme = (): NonNullable<ReadProgramme["programme"]> => {
    if (read.reading?.programme === undefined) throw new Error(JSON.stringify(read.reading?.diagnostics, undefined, 1));
    return read.reading.programme;
  };

  it("has no mistakes, and no warnings but of items that it leaves open", () => {
    expect(programme().id).toBe(folder);
    expect(new Set(read.reading?.diagnostics.map(({ code }) => code))).toEqual(new Set(["unanswered-items"]));
  });

  it("is marked as an example in its title and at the top of every file", () => {
    expect(programme().title.da).toMatch(/eksempel/i);
    expect(programme().title.en).toMatch(/example/i);
    for (const file of files) expect(readFileSync(join(at, file), "utf8").slice(0, 600), file).toMatch(/eksempel/i);
    for (const { decidedBy } of programme().specific?.deviations ?? []) expect(decidedBy.da).toMatch(/eksempel/i);
  });

  it("deviates in several ways, sets a number, names diseases, and has facts and rules of its own", () => {
    const { specific, facts, rules } = programme();
    const deeds = new Set(specific?.deviations.map(({ does }) => does));
    expect(deeds.size).toBeGreaterThanOrEqual(4);
    expect(deeds).toContain("set");
    expect(deeds).toContain("leave-out");
    expect(specific?.targetGroup.diagnoses.length).toBeGreaterThan(0);
    const own = rules.filter(({ addedBy }) => addedBy === folder);
    expect(own.length).toBeGreaterThanOrEqual(5);
    const used = new Set(
      rules.flatMap(({ when, recommend: { fulfilledBy, shownUntil, due } }) => [
        ...[when, fulfilledBy, shownUntil]
          .flatMap((one) => (one === undefined ? [] : leavesOf(one)))
          .map(({ fact }) => fact),
        ...(due?.after ?? []),
      ]),
    );
    expect(Object.keys(facts).length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(facts).filter((fact) => !used.has(fact))).toEqual([]);
  });

  it("has axioms that everybody in its scenarios is as", () => {
    const { parameters, consistency } = programme();
    for (const { asOf, situation, title } of read.scenarios ?? []) {
      const facts = know(situation, vocabularyOf(programme()), { asOf });
      const broken = consistency.axioms.filter(
        ({ condition }) => evaluateCondition(condition, facts, parametersOn(parameters, asOf)) === "false",
      );
      expect(
        broken.map(({ id }) => id),
        title,
      ).toEqual([]);
    }
  });

  it("answers every item of the checklist, or leaves it open on purpose", () => {
    const answered = Object.keys(programme().specific?.answers ?? {});
    expect(genericModel.checklist.items.map(({ id }) => id).filter((id) => !answered.includes(id))).toEqual([]);
  });

  it("has ten scenarios and more, and all of them pass", () => {
    const scenarios = read.scenarios ?? [];
    expect(scenarios.length).toBeGreaterThanOrEqual(10);
    for (const scenario of scenarios) expect(runScenario(programme(), scenario), scenario.title).toEqual([]);
  });

  it("tries each of its own rules and of those that it changes: applying, not applying and undetermined", () => {
    const { specific } = programme();
    const { rules } = rulesToTry(programme());
    const changed = specific?.deviations.flatMap(({ does, rule }) => (does === "adopt" ? [] : (rule ?? []))) ?? [];
    const left = new Set(programme().rules.map(({ id }) => id));
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(changed.filter((id) => left.has(id))));
    const found = untried(programme(), read.scenarios ?? [], rules);
    expect(found.filter(({ kind }) => kind === "rule" || kind === "outcome")).toEqual([]);
  });

  it("can be evaluated with facts of its own", () => {
    expect(vocabularyOf(programme()).size).toBeGreaterThan(vocabularyOf(genericModel).size);
  });
});
