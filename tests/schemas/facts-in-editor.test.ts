import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { coreVocabulary, isRecorded } from "../../src/vocabulary/vocabulary.js";
import { editorOf } from "./editor.js";
import { schemasFolder } from "./validators.js";

const editor = editorOf(fileURLToPath(new URL("fil.yaml", schemasFolder)));
const of = (kind: string, text: string): string => `# yaml-language-server: $schema=${kind}.schema.json\n${text}`;

const facts = [...coreVocabulary];
const labelOf = (path: string): string => coreVocabulary.get(path)?.label.da ?? "";

/** What is offered at a place, by its name, with what is said of it. */
async function offers(kind: string, text: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await editor.offers(of(kind, text))).map(({ label, says }) => [label, says]));
}

describe("wherever a fact can stand, the YAML language server offers every one that can, by its Danish words", () => {
  it.each([
    ["rules", "rules:\n  - when: ¦"],
    ["rules", "rules:\n  - when: person.¦"],
    ["rules", "rules:\n  - when:\n      all:\n        - any:\n            - dis¦"],
    ["rules", "rules:\n  - recommend:\n      fulfilledBy: ¦"],
    ["rules", "rules:\n  - recommend:\n      shownUntil:\n        not: ¦"],
    ["conditions", "conditions:\n  child:\n    when: ¦"],
    ["offers", "offers:\n  - for: ¦"],
    ["programme", "targetGroup:\n  onlyWhen: ¦"],
    ["programme", "deviations:\n  - change:\n      alsoWhen: ¦"],
  ])("as a condition (%s): %j", async (kind, text) => {
    const offered = await offers(kind, text);
    for (const [path, fact] of facts.filter(([, { type }]) => type !== "date")) {
      expect(offered.get(path), path).toContain("says" in fact ? fact.says.yes.da : fact.label.da);
    }
  });

  it.each([
    ["scenarios", "table:\n  columns: [title, ¦]"],
    ["scenarios", "table:\n  columns:\n    - title\n    - disease.¦"],
    ["scenarios", "cases:\n  - expect:\n      refer-child-to-municipality:\n        missing: [¦]"],
    ["scenarios", "closed:\n  - ¦"],
  ])("by its path (%s): %j", async (kind, text) => {
    const offered = await offers(kind, text);
    for (const [path] of facts.filter(([, fact]) => isRecorded(fact))) {
      expect(offered.get(path), path).toContain(labelOf(path));
    }
  });

  it.each([
    ["rules", "rules:\n  - recommend:\n      due:\n        after: ¦"],
    ["rules", "rules:\n  - recommend:\n      lapses:\n        after: ¦"],
    ["programme", "deviations:\n  - change:\n      due:\n        after: ¦"],
  ])("as what a time limit counts from, when it has a date (%s): %j", async (kind, text) => {
    const offered = await offers(kind, text);
    for (const [path] of facts.filter(([, { type }]) => type === "event" || type === "date")) {
      expect(offered.get(path), path).toContain(labelOf(path));
    }
    expect(offered.has("person.ageYears")).toBe(false);
  });

  it.each([
    ["scenarios", "facts:\n  disease:\n    ¦"],
    ["scenarios", "cases:\n  - facts:\n      disease:\n        ¦"],
    ["situation", "disease:\n  ¦"],
  ])("nested in its group (%s): %j", async (kind, text) => {
    const offered = await offers(kind, text);
    for (const [path, fact] of facts) {
      const [group, name = ""] = path.split(".");
      if (group === "disease" && isRecorded(fact)) expect(offered.get(name), path).toContain(labelOf(path));
    }
  });

  it("and says what it is where it stands already", async () => {
    for (const text of [
      "table:\n  columns: [title, disease.com¦plex]",
      "cases:\n  - expect: { x: { missing: [disease.com¦plex] } }",
      "facts:\n  disease:\n    com¦plex: true",
    ]) {
      expect(await editor.explains(of("scenarios", text))).toContain(labelOf("disease.complex"));
    }
  });
});

describe("facts of a programme's own, in groups of its own, are not marked", () => {
  const rule = (when: string, after: string): string => `section: "4.1"
title: { da: a, en: b }
appliesTo: rare-disease-known
rules:
  - id: follow-in-odense
    source: programme
    statements: [4.1-b3b]
    when: ${when}
    recommend:
      act: refer
      subject: municipality-referral
      strength: must
      responsible: hospital
      recipient: municipality
      text: { da: Sygehuset henviser., en: The hospital refers. }
      due: { within: 3 months, after: ${after} }
      lapses: { at: 18 years, after: nf1.seenInOdense }
      fulfilledBy: nf1.seenInOdense has happened
`;

  it.each([
    ["rules", rule("nf1.followedInOdense is true", "nf1.seenInOdense")],
    ["rules", rule("{ all: [nf1.grade is one, not: nf1.followedInOdense is true] }", "nf1.seenInOdense")],
    ["rules", rule("{ fact: nf1.grade, operator: equal, value: one }", '"earliest of [nf1.a, disease.diagnosed]"')],
    ["conditions", "conditions:\n  x: { text: { da: a, en: b }, when: nf1.followedInOdense is true }\n"],
    ["situation", "nf1: { followedInOdense: true, seenInOdense: 2026-01-01, groups: [a], visits: 3 }\n"],
    [
      "scenarios",
      `asOf: 2026-03-01
facts: { nf1: { followedInOdense: true, seenInOdense: no } }
closed: [nf1, nf1.seenInOdense]
cases:
  - title: a
    facts: { nf1: { followedInOdense: null } }
    expect: { follow-in-odense: { outcome: undetermined, missing: [nf1.followedInOdense] } }
`,
    ],
    [
      "scenarios",
      `asOf: 2026-03-01
rule: follow-in-odense
table: { columns: [title, nf1.followedInOdense, expect], rows: [[a, true, open]] }
`,
    ],
  ])("%s: %j", async (kind, text) => {
    expect(await editor.marks(of(kind, text))).toEqual([]);
  });

  it.each([
    ["situation", "disease: { followedInOdense: true }\n", "1:12"],
    ["scenarios", "asOf: 2026-03-01\nfacts: { disease: { followed: true } }\ncases: []\n", "2:21"],
    [
      "scenarios",
      "asOf: 2026-03-01\nrule: x\ntable: { columns: [title, disease.followed, due], rows: [[a]] }\n",
      "3:27",
    ],
  ])("but in a built-in group they are (%s): %j", async (kind, text, place) => {
    const [line, column] = place.split(":").map(Number);
    // The first line names the schema.
    const marks = await editor.marks(of(kind, text));
    expect(marks.map((mark) => mark.split(" ")[0])).toContain(`${String((line ?? 0) + 1)}:${String(column)}`);
  });
});
