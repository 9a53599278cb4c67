import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ruleHash, shortHash } from "../../../src/programme/content-hash.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { runCommand, runCommandIn } from "../../support/run-command.js";
import { deviation, setting } from "../programme/written-programme.js";

const shown = async (...args: readonly string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await runCommand(["rules", ...args]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
};

/** The ids that stand first on a line of their own, as where rules are shown whole. */
const idsIn = (text: string): readonly string[] => text.split("\n").filter((line) => /^[a-z][a-z0-9-]*$/.test(line));

type Data = {
  readonly programme: { readonly id: string };
  readonly rules: readonly {
    readonly id: string;
    readonly standing: string;
    readonly hash?: string;
    readonly strength: string;
    readonly when: { readonly da: string };
    readonly text: { readonly da: string };
  }[];
  readonly nearest?: readonly string[];
};
const data = async (...args: readonly string[]): Promise<Data> =>
  JSON.parse((await runCommand(["rules", "--format", "json", ...args])).stdout) as Data;

const hashInModel = (id: string): string => {
  const rule = genericModel.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  return ruleHash(rule, genericModel.parameters);
};

describe("forloeb rules without words", () => {
  it("shows every rule once under its section, with how strongly it asks, of whom and for whom", async () => {
    const text = await shown();
    const ids = text
      .split("\n")
      .flatMap((line) => /^ {2}([a-z][a-z0-9-]*) · (?:skal|bør|kan) · /.exec(line)?.[1] ?? []);
    expect([...ids].sort()).toEqual(genericModel.rules.map(({ id }) => id).sort());
    expect(text).toMatch(
      /^AFSNIT 4\.1 \(\d+\)$[\s\S]*^ {2}refer-child-to-municipality · skal · sygehuset → kommunen$/m,
    );
    expect(text).toMatch(/^BILAG 3 \(\d+\)$/m);
    expect(text).not.toContain("undefined");
  });

  it("has lines of at most 80 characters, in both languages", async () => {
    for (const language of ["da", "en"]) {
      for (const words of [[], ["4"]]) {
        const lines = (await shown(...words, "--lang", language)).split("\n");
        expect(lines.filter((line) => line.length > 80)).toEqual([]);
      }
    }
  });

  it("takes an empty word for none", async () => {
    expect(await shown("")).toBe(await shown());
  });
});

describe("forloeb rules with words", () => {
  it("shows the rule of that name alone, whole, with the hash that a deviation from it writes", async () => {
    expect(await shown("tell-family-whom-to-contact")).toBe(
      [
        "tell-family-whom-to-contact",
        "  Patienten og eventuelle pårørende bør få klar besked om, hvem der er",
        "  patientens kontaktperson, og hvor de kan få råd i hver sektor.",
        "  bør · en aktør, som dokumentet ikke nævner → patienten og de pårørende ·",
        "    afsnit 4.8",
        "  Gælder, når der er kendt eller mistænkt sjælden sygdom, også under og efter",
        "    udredning uden diagnose.",
        "  Udsagn: 4.8-t01 (s. 35)",
        `  En afvigelse fra reglen skrives med \`base: ${hashInModel("tell-family-whom-to-contact")}\``,
        "",
      ].join("\n"),
    );
  });

  it("shows a rule of that name alone also where the name is part of another", async () => {
    const { rules } = await data("interpret-genetic-result");
    expect(rules.map(({ id }) => id)).toEqual(["interpret-genetic-result"]);
    const { rules: both } = await data("interpret-genetic-result", "refer-child-to-municipality");
    expect(both.map(({ id }) => id).sort()).toEqual(["interpret-genetic-result", "refer-child-to-municipality"]);
  });

  it.each([
    ["in the name", ["municipality", "refer"], "refer-child-to-municipality"],
    ["in the Danish text, in large letters", ["FUNKTIONSNEDSÆTTELSE"], "refer-child-to-municipality"],
    ["with an å that is written as two signs", ["pa\u030arørende", "kontaktperson"], "tell-family-whom-to-contact"],
    ["in the English text", ["contact person", "clearly"], "tell-family-whom-to-contact"],
    ["as a statement", ["4.8-t01"], "tell-family-whom-to-contact"],
    ["as a section", ["afsnit 4.8", "kontaktperson"], "tell-family-whom-to-contact"],
    ["as an act", ["henvise", "kommunen"], "refer-child-to-municipality"],
    ["as an actor by its name in files", ["health-visitor"], "inform-health-visitor-about-child"],
    ["as an actor in words", ["sundhedsplejersken"], "inform-health-visitor-about-child"],
    ["as whoever has a task on the day", ["patient-directed-prevention"], "offer-prevention"],
  ])("finds a rule by words %s", async (_, words, id) => {
    const { rules } = await data(...words);
    expect(rules.map((one) => one.id)).toContain(id);
    expect(rules.length).toBeLessThan(genericModel.rules.length / 2);
  });

  it("asks for all of them: each word more leaves fewer", async () => {
    const one = idsIn(await shown("kontaktperson"));
    const two = idsIn(await shown("kontaktperson", "kommunen"));
    expect(two.length).toBeGreaterThan(0);
    expect(two.length).toBeLessThan(one.length);
    expect(two.filter((id) => !one.includes(id))).toEqual([]);
  });

  it("keeps Danish letters apart from others", async () => {
    expect((await data("pårørende")).rules.length).toBeGreaterThan(0);
    expect((await data("parorende")).rules).toEqual([]);
  });

  it("says what the numbers are on the day, and the law where no statement is cited", async () => {
    expect(await shown("refer-child-to-municipality")).toContain("senest 3 måneder");
    const ofLaw = genericModel.rules.find(({ statements }) => statements.length === 0);
    expect(await shown(ofLaw?.id ?? "none")).toMatch(/^ {2}Lov: \S/m);
  });

  it("says in English what is asked for in English", async () => {
    expect(await shown("tell-family-whom-to-contact", "--lang", "en")).toContain(
      "  Applies when a rare disease is known or suspected, also during and after\n",
    );
  });
});

describe("forloeb rules with words that no rule has", () => {
  it.each([
    [["refer-chld-to-municipality"], "refer-child-to-municipality"],
    [["refer-chld"], "refer-child-to-municipality"],
    [["kontaktperson", "famly"], "tell-family-whom-to-contact"],
  ])("suggests names that may have been meant: %j", async (words, id) => {
    const { exitCode, stdout, stderr } = await runCommand(["rules", ...words]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("  → mente du `");
    expect(stderr).toContain(`\`${id}\``);
    const { rules, nearest } = await data(...words);
    expect(rules).toEqual([]);
    expect(nearest).toContain(id);
    expect(nearest?.length).toBeLessThanOrEqual(5);
  });

  it("says where all rules are shown when nothing is near", async () => {
    expect(await runCommand(["rules", "xqz"])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        "ingen regel har `xqz`\n  → `forloeb rules` viser alle regler, og `forloeb rules ORD` dem, der har et\n    ord i sig\n",
    });
  });
});

const head = (id: string): string => `id: ${id}
version: 0.1.0
title: { da: Et program, en: A programme }
region: Region Nord
responsible: Region Nord
status: draft
language: da
valid: { from: 2027-01-01 }
reviewBy: 2028-06-30
extends: generic-model
base: { version: ${genericModel.version}, hash: ${shortHash(genericModel.hash)} }
targetGroup:
  text: Mennesker med neurofibromatose type 1
  diagnoses: [nf1]
  suspectedWithoutDiagnosis: De følger den generiske model.
  severalGroups: De følger alle programmerne.
`;

const ownRule = `section: "4.1"
title: { da: Egne regler, en: Own rules }
appliesTo: rare-disease-known-or-suspected
rules:
  - id: tilbyd-opstartsmoede
    statements: []
    source: programme
    when: person.ageYears < 18
    recommend:
      act: offer
      subject: opstartsmoede
      strength: should
      responsible: paediatrics
      recipient: family
      text: { da: Børneafdelingen bør tilbyde et opstartsmøde., en: The department should offer a start-up meeting. }
`;

describe("forloeb rules of a specific programme", () => {
  const folder = mkdtempSync(join(tmpdir(), "forloeb-rules-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const mustTell =
    "{ strength: must, text: { da: Familien skal have klar besked., en: The family must be told clearly. } }";
  const ledger = [
    deviation("tell-family-whom-to-contact", "tighten", mustTell),
    deviation("inform-health-visitor-about-child", "adopt"),
    deviation("gather-few-patients-at-css", "leave-out"),
    setting("childReferralWithin", 1),
  ];
  const write = (name: string, deviations: readonly string[]): void => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "programme.yaml"), `${head(name)}deviations:\n${deviations.join("")}`);
    writeFileSync(join(folder, name, "regler.yaml"), ownRule);
  };
  write("vores", ledger);
  write("med-fejl", [deviation("tell-family-whom-to-contact", "loosen", mustTell)]);
  const inFolder = async (...args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await runCommandIn(folder, ["rules", ...args]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    return stdout;
  };

  it("marks its own and its changed rules, and lists last what it leaves out", async () => {
    const text = await inFolder("--programme", "vores");
    const [kept = "", leftOut = ""] = text.replace(/\n {4}/g, " ").split("UDELADT AF PROGRAMMET (1)\n");
    expect(kept).toMatch(/^ {2}tilbyd-opstartsmoede · bør · .* · programmets egen regel$/m);
    expect(kept).toMatch(/^ {2}tell-family-whom-to-contact · skal · .* · ændret af programmet$/m);
    expect(kept).toMatch(/^ {2}refer-child-to-municipality · skal · sygehuset → kommunen · ændret af programmet$/m);
    expect(kept.match(/ · ændret af programmet$/gm)).toHaveLength(2);
    expect(kept).toMatch(/^ {2}inform-health-visitor-about-child · /m);
    expect(kept).not.toContain("gather-few-patients-at-css");
    expect(leftOut).toMatch(/^ {2}gather-few-patients-at-css · kan · /);
  });

  it("says of a changed rule what the programme says, why, and the hash of the base's rule", async () => {
    const text = await inFolder("tell-family-whom-to-contact", "--programme", "vores");
    expect(text).toContain("  Familien skal have klar besked.\n  skal · ");
    expect(text).toContain("  Afvigelse: tighten → strengere. Begrundelse: Sygehusene kan nå det.\n");
    expect(text).toContain(`\`base: ${hashInModel("tell-family-whom-to-contact")}\``);
  });

  it("says of a rule whose number it sets what the number is, in the singular after 1", async () => {
    const text = await inFolder("refer-child-to-municipality", "--programme", "vores");
    expect(text).toContain("senest 1 måned\n  efter");
    expect(text).toContain("  Afvigelse: childReferralWithin: set → strengere.");
    expect(text).toContain(`\`base: ${hashInModel("refer-child-to-municipality")}\``);
  });

  it("finds what it leaves out, and says that its own rules are not deviated from", async () => {
    const leftOut = await inFolder("gather-few-patients-at-css", "--programme", "vores");
    expect(leftOut).toContain("udeladt af programmet");
    expect(leftOut).toContain(`\`base: ${hashInModel("gather-few-patients-at-css")}\``);
    const own = await inFolder("opstartsmøde", "--programme", "vores");
    expect(idsIn(own)).toEqual(["tilbyd-opstartsmoede"]);
    expect(own.replace(/\s+/g, " ")).toContain("den rettes i sin fil, ikke med en afvigelse");
    expect(own).not.toContain("base:");
  });

  it("gives the same as data", async () => {
    const { stdout } = await runCommandIn(folder, ["rules", "--programme", "vores", "--format", "json"]);
    const { programme, rules } = JSON.parse(stdout) as Data;
    const standings = new Map(rules.map(({ id, standing }) => [id, standing]));
    expect(programme.id).toBe("vores");
    expect(rules).toHaveLength(genericModel.rules.length + 1);
    expect(standings.get("tell-family-whom-to-contact")).toBe("changed");
    expect(standings.get("inform-health-visitor-about-child")).toBe("as-in-base");
    expect(standings.get("gather-few-patients-at-css")).toBe("left-out");
    expect(standings.get("tilbyd-opstartsmoede")).toBe("own");
  });

  it("is shown too while something is wrong with it", async () => {
    expect((await runCommandIn(folder, ["check", "med-fejl"])).stdout).toContain("wrong-label");
    const text = await inFolder("tell-family-whom-to-contact", "--programme", "med-fejl");
    expect(text).toContain("  Afvigelse: loosen → strengere.");
  });

  it("says what is wrong with one that cannot be read", async () => {
    const { exitCode, stdout, stderr } = await runCommandIn(folder, ["rules", "--programme", "ingen"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("unreadable-file");
  });
});
