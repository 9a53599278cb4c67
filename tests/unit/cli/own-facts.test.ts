import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { shortHash } from "../../../src/programme/content-hash.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const place = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(place, { recursive: true });
});
const run = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(place, args, { today: "2027-03-01" });

const programme = `id: nf1
version: 0.1.0
title: { da: Program for NF1, en: Programme for NF1 }
region: Region Syddanmark
responsible: Region Syddanmark
status: draft
language: da
valid: { from: 2027-01-01, until: 2029-12-31 }
reviewBy: 2028-06-30
extends: generic-model
base: { version: ${genericModel.version}, hash: "${shortHash(genericModel.hash)}" }
targetGroup:
  text: Mennesker med neurofibromatose type 1
  diagnoses: [nf1]
  suspectedWithoutDiagnosis: De følger den generiske model.
  severalGroups: De følger begge programmer.
facts:
  nf1:
    followedInOdense:
      type: boolean
      label: { da: opfølgningen i Odense, en: the follow-up in Odense }
      says:
        yes: { da: barnet følges i Odense, en: the child is followed in Odense }
        no: { da: barnet følges ikke i Odense, en: the child is not followed in Odense }
      question: { da: Følges barnet i Odense?, en: Is the child followed in Odense? }
      answeredBy: [family, pal]
    centre:
      type: enum
      label: { da: centret, en: the centre }
      values: { odense: { da: Odense, en: Odense }, aarhus: { da: Aarhus, en: Aarhus } }
      question: { da: Hvilket center følger barnet?, en: Which centre follows the child? }
      answeredBy: [family, pal]
`;
const rules = `section: "4.1"
title: { da: Deling, en: Sharing }
appliesTo: rare-disease-known-or-suspected
rules:
  - id: share-care-with-odense
    source: programme
    statements: []
    when: nf1.followedInOdense is true
    recommend:
      act: inform
      subject: shared-care
      strength: should
      responsible: hospital
      recipient: patient
      text: { da: Odense og centret deler opfølgningen., en: Odense and the centre share the follow-up. }
`;
const scenarios = `asOf: 2027-03-01
facts: { disease: { status: confirmed, codes: [ORPHA:636] } }
cases:
  - title: Barnet følges ikke i Odense
    facts: { nf1: { followedInOdense: false } }
    expect: { share-care-with-odense: does not apply }
  - title: Det vides ikke
    expect: { share-care-with-odense: { outcome: undetermined, missing: [disease.complex] } }
`;
const person = `disease: { status: confirmed, codes: [ORPHA:636] }
nf1: { followedInOdense: true, centre: odense }
`;

for (const [folder, file] of [
  ["nf1", programme],
  ["broken", programme.replace("reviewBy: 2028-06-30\n", "")],
] as const) {
  mkdirSync(join(place, folder, "scenarios"), { recursive: true });
  writeFileSync(join(place, folder, "programme.yaml"), file);
  writeFileSync(join(place, folder, "regler.yaml"), rules);
  writeFileSync(join(place, folder, "scenarios", "deling.yaml"), scenarios);
}
writeFileSync(join(place, "person.yaml"), person);

describe("a programme's own facts on the command line", () => {
  it("are shown after the built-in ones, by `forloeb facts --programme`", async () => {
    const { exitCode, stdout, stderr } = await run("facts", "--programme", "nf1");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const heads = stdout.split("\n").flatMap((line) => /^(\S+) – \S+$/.exec(line)?.[1] ?? []);
    expect(heads).toEqual([...coreVocabulary.keys(), "nf1.followedInOdense", "nf1.centre"]);
  });

  it("are shown as a group", async () => {
    expect((await run("facts", "nf1", "--programme", "nf1")).stdout).toBe(
      [
        "nf1.followedInOdense – boolean",
        "  Følges barnet i Odense?",
        "nf1.centre – enum",
        "  Hvilket center følger barnet?",
        "  odense, aarhus",
        "",
      ].join("\n"),
    );
    const json = JSON.parse((await run("facts", "nf1", "--programme", "nf1", "--format", "json")).stdout) as object;
    expect(Object.keys(json)).toEqual(["nf1.followedInOdense", "nf1.centre"]);
  });

  it("are no group of the generic model", async () => {
    expect((await run("facts", "nf1")).exitCode).toBe(2);
  });

  it("are read in a situation when the programme is given, and can be closed", async () => {
    const { exitCode, stdout, stderr } = await run("evaluate", "person.yaml", "--programme", "nf1", "--closed", "nf1");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/○ Odense og centret deler opfølgningen\.\n(.*\n){2}.*barnet følges i Odense\n/);
  });

  it("ask for the programme when it is not given", async () => {
    const { exitCode, stderr } = await run("evaluate", "person.yaml");
    expect(exitCode).toBe(2);
    expect(stderr.replace(/\s+/g, " ")).toContain(
      "person.yaml:2:1 fejl unknown-group ukendt gruppe `nf1` → gruppen findes ikke i den generiske model; " +
        "hører den til et specifikt program, så angiv det med `--programme`; modellens grupper er person, ",
    );
  });

  it("can be asked for and closed only with the programme", async () => {
    expect((await run("evaluate", "person.yaml", "--closed", "nf1")).stderr).toMatch(/^`--closed` kender ikke `nf1`/);
    expect((await run("evaluate", "person.yaml", "--closed", "nf2", "--programme", "nf1")).stderr).toBe(
      "`--closed` kender ikke `nf2`; mente du `nf1`?\n",
    );
  });

  it("are said by their labels in a scenario that fails", async () => {
    const { exitCode, stdout, stderr } = await run("test", "nf1");
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(stdout).toContain("1 af 2 scenarier består, 1 fejler");
    expect(stdout).toContain("opfølgningen i Odense");
  });

  it("are not blamed while the programme itself has a mistake", async () => {
    const tested = await run("test", "broken");
    expect(tested.exitCode).toBe(2);
    expect(tested.stderr).toContain("missing-key");
    expect(tested.stderr).not.toContain("unknown-");
    const evaluated = await run("evaluate", "person.yaml", "--programme", "broken", "--closed", "nf1");
    expect(evaluated.exitCode).toBe(2);
    expect(evaluated.stderr).toContain("missing-key");
    expect(evaluated.stderr).not.toContain("unknown-");
  });
});
