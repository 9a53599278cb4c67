import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { shortHash } from "../../../src/programme/content-hash.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { readOutput } from "../../support/read-output.js";
import { runCommandIn, type CommandOutput } from "../../support/run-command.js";

const tiny = fileURLToPath(new URL("../../golden/model", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "forloeb-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Lays a programme with these answers into a folder of its own. */
function layProgramme(name: string, status: string, answers: readonly string[]): void {
  mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, name, "programme.yaml"),
    `id: ${name}
version: 0.1.0
title: { da: Neurofibromatose, en: Neurofibromatosis }
region: Region Syddanmark
responsible: Region Syddanmark
status: ${status}
language: da
valid: { from: 2027-01-01 }
reviewBy: 2028-06-30
extends: generic-model
base: { version: ${genericModel.version}, hash: ${shortHash(genericModel.hash)} }
targetGroup:
  text: Mennesker med neurofibromatose.
  when: disease.complex is true
  suspectedWithoutDiagnosis: De følges efter den generiske model.
  severalGroups: De drøftes på en fælles konference.
checklist:
${answers.map((answer) => `  ${answer}\n`).join("")}`,
  );
}

const some = [
  'expected-effect: { yes: "Færre indlæggelser, også om vinteren." }',
  "serious-disease: { no: Den er sjældent livstruende. }",
  "lasting-cross-sector-need: { open: Sygehuset spørger kommunerne i maj. }",
  "need-for-cooperation: Stort.",
  "municipal-agreements: { text: Kommunerne udpeger én indgang., reference: Møde 3 }",
  "follow-up-date: { date: 2028-01-01, text: Derefter hvert år. }",
  "participants: { chosen: [css, municipalities], text: De andre høres. }",
  "region-initiative: { actors: [css, general-practice] }",
];
layProgramme("udkast", "draft", some);
layProgramme("vedtaget", "adopted", some);
layProgramme("forkert", "draft", ["expected-effect: ja"]);

const { items } = genericModel.checklist;
const countOf = (strength: string): number => items.filter((item) => item.strength === strength).length;
const run = (...args: readonly string[]): Promise<CommandOutput> => runCommandIn(folder, args);
/** The paragraphs of a checklist, by the id at their end. */
const itemsIn = (stdout: string): ReadonlyMap<string, string> =>
  new Map(stdout.split("\n\n").map((block) => [/(\S+)\s*$/.exec(block)?.[1] ?? "", block]));

describe("forloeb checklist of a specific programme", () => {
  it("shows each question with its answer, by the kind of answer", async () => {
    const { exitCode, stdout, stderr } = await run("checklist", "--programme", "udkast");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toBe(`Tjeklisten besvaret i »Neurofibromatose«: ${String(items.length)} spørgsmål`);
    const shown = itemsIn(stdout);
    const answersTo = (id: string): string => shown.get(id) ?? "";
    expect(answersTo("expected-effect")).toBe(`  · Forventer I, at et program gavner både kvaliteten af indsatsen for
    patienterne og brugen af ressourcer?
    ja: Færre indlæggelser, også om vinteren.
    kan · ja eller nej med begrundelse · 3-t02 s. 13 · expected-effect`);
    expect(answersTo("serious-disease")).toContain("\n    nej: Den er sjældent livstruende.\n");
    expect(answersTo("lasting-cross-sector-need")).toContain("\n    åben: Sygehuset spørger kommunerne i maj.\n");
    expect(answersTo("need-for-cooperation")).toContain("\n    svar: Stort.\n");
    expect(answersTo("municipal-agreements")).toContain(
      "\n    aftalt: Kommunerne udpeger én indgang.\n    henvisning: Møde 3\n",
    );
    expect(answersTo("follow-up-date")).toContain("\n    svar: 1. januar 2028\n    uddybning: Derefter hvert år.\n");
    expect(answersTo("region-initiative")).toContain("\n    svar: Center for Sjældne Sygdomme og almen praksis");
    expect(answersTo("in-several-groups")).toContain("\n    svar: De drøftes på en fælles konference.\n");
    expect(answersTo("well-defined-group")).toContain("\n    mangler svar\n");
  });

  it("shows what was chosen, and all that can be chosen only until something is", async () => {
    const shown = itemsIn((await run("checklist", "--programme", "udkast")).stdout);
    expect(shown.get("participants")).toMatch(/\n {4}svar: Center for Sjældne Sygdomme; /);
    expect(shown.get("participants")).not.toContain("□");
    expect(shown.get("parts-described")).toContain("□");
    expect(shown.get("parts-described")).toContain("\n    mangler svar\n");
  });

  it("counts at the end what is answered, open and missing, by strength", async () => {
    const { stdout } = await run("checklist", "--programme", "udkast");
    expect(stdout.split("\n\n").at(-1)).toBe(
      [
        `  skal: 1 af ${String(countOf("must"))} er besvaret, ${String(countOf("must") - 1)} mangler svar`,
        `  bør: 5 af ${String(countOf("should"))} er besvaret, ${String(countOf("should") - 5)} mangler svar`,
        `  kan: 3 af ${String(countOf("may"))} er besvaret, 1 står åbent, ${String(countOf("may") - 4)} mangler svar\n`,
      ].join("\n"),
    );
  });

  it("is shown for an adopted programme that has not answered all, since that is where one sees what is missing", async () => {
    const { exitCode, stdout, stderr } = await run("checklist", "--programme", "vedtaget");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(itemsIn(stdout).get("roles")).toContain("mangler svar");
  });

  it("is not shown for answers that cannot be read; the mistakes are", async () => {
    const { exitCode, stdout, stderr } = await run("checklist", "--programme", "forkert");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(readOutput(stderr).map(({ code }) => code)).toEqual(["answer-without-reason"]);
  });

  it("is a chapter for a hearing in Markdown: question and answer", async () => {
    const { stdout } = await run("checklist", "--programme", "udkast", "--format", "markdown");
    expect(stdout).toMatch(/^# Tjeklisten besvaret i »Neurofibromatose«/);
    expect(stdout).toContain(
      "\n\n*kan · ja eller nej med begrundelse · 3-t02 s. 13* `expected-effect`\n\n**Ja:** Færre indlæggelser, også om vinteren.\n\n",
    );
    expect(stdout).toContain("\n\n**Aftalt:** Kommunerne udpeger én indgang.\n\n**Henvisning:** Møde 3\n\n");
    expect(stdout).toContain("\n\n**Mangler svar**\n\n");
    expect(stdout).toMatch(/\n\n- skal: .*\n- bør: .*\n- kan: .*\n$/);
  });

  it("gives each item with its answer as data", async () => {
    const { stdout } = await run("checklist", "--programme", "udkast", "--format", "json");
    const data = JSON.parse(stdout) as { items: readonly { id: string }[]; counts: object };
    const itemOf = (id: string): object | undefined => data.items.find((item) => item.id === id);
    expect(data).toMatchObject({ format: "forloeb/1", programme: { id: "udkast", version: "0.1.0" } });
    expect(data.items).toHaveLength(items.length);
    expect(itemOf("participants")).toMatchObject({
      answer: "choice",
      standing: "answered",
      given: { kind: "choice", chosen: ["css", "municipalities"], text: { da: "De andre høres." } },
    });
    expect(itemOf("lasting-cross-sector-need")).toMatchObject({ standing: "open", given: { kind: "open" } });
    expect(itemOf("roles")).toMatchObject({ standing: "unanswered" });
    expect(itemOf("roles")).not.toHaveProperty("given");
    expect(data.counts).toMatchObject({ must: { all: countOf("must"), answered: 1, open: 0 } });
  });

  it("has lines of at most 80 characters, in both languages", async () => {
    for (const language of ["da", "en"]) {
      const { stdout } = await run("checklist", "--programme", "udkast", "--lang", language);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("shows no control characters that an answer holds", async () => {
    layProgramme("styretegn", "draft", ['need-for-cooperation: "Stort\\e[31m behov.\\nOgså senere."']);
    const { stdout } = await run("checklist", "--programme", "styretegn");
    expect(itemsIn(stdout).get("need-for-cooperation")).toContain("\n    svar: Stort [31m behov. Også senere.\n");
  });
});

describe("forloeb check --criteria", () => {
  it("shows chapter 3 as the programme answers it, and what it comes to", async () => {
    const { exitCode, stdout } = await run("check", "udkast", "--criteria", "--as-of", "2027-01-01");
    expect(exitCode).toBe(0);
    const [, criteria = ""] = stdout.split("Ingen fejl, kun advarsler.\n");
    expect(criteria).toMatch(
      /^\nKriterier – Neurofibromatose\n\nHvornår er et forløbsprogram relevant\?\n {2}· Forventer I/,
    );
    expect(criteria).toContain("    ja: Færre indlæggelser, også om vinteren.\n");
    expect(criteria).toContain(
      `  → Det kan ikke afgøres endnu: 1 af de 5 kriterier er opfyldt, og 3 mangler
    svar. Ofte er mindst 2 opfyldt, men tallet er ikke en fast grænse:
    Afgørelsen kan hvile på en samlet vurdering.\n`,
    );
    expect(criteria).toContain("\n\nHvor store er behovene?\n");
    expect(criteria).toContain("  → 1 af de 4 behov er vurderet.");
    expect(criteria.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("is silent about chapter 3 unless it is asked", async () => {
    expect((await run("check", "udkast")).stdout).not.toContain("Kriterier –");
  });

  it("gives the same as data, beside the diagnostics", async () => {
    const { stdout } = await run("check", "udkast", "--criteria", "--format", "json", "--as-of", "2027-01-01");
    const data = JSON.parse(stdout) as { diagnostics: readonly { code: string }[] };
    expect(data.diagnostics.map(({ code }) => code)).toEqual(["unanswered-items", "unanswered-items"]);
    expect(data).toMatchObject({
      criteria: [
        {
          programme: "udkast",
          themes: [
            {
              theme: "criteria",
              atLeast: 2,
              verdict: "not-known-yet",
              counts: { yes: 1, no: 1, open: 1, unanswered: 2 },
            },
            { theme: "special-needs", counts: { assessed: 1, unanswered: 3 } },
          ],
        },
      ],
    });
    expect(JSON.parse((await run("check", "udkast", "--format", "json")).stdout)).not.toHaveProperty("criteria");
  });

  it("is shown beside the errors of an adopted programme that has not answered all", async () => {
    const { exitCode, stdout } = await run("check", "vedtaget", "--criteria", "--as-of", "2027-01-01");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("programmet er vedtaget, men `roles` mangler svar");
    expect(stdout).toContain("Kriterier – Neurofibromatose");
  });

  it("cannot be told for answers that cannot be read", async () => {
    const { exitCode, stdout } = await run("check", "forkert", "--criteria");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("\nKriterierne kan ikke vurderes, før fejlene er rettet.\n");
  });

  it("is said to be of no use for what is no specific programme", async () => {
    const { exitCode, stdout } = await run("check", tiny, "--criteria", "--lang", "en");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: "No mistakes found.\n\nThe criteria belong to a specific programme; there is none here.\n",
    });
  });
});
