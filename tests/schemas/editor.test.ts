import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fileKinds } from "../../rules/editor/file-kinds.js";
import { genericModel } from "../../src/programme/generic-model.js";
import { operators } from "../../src/language/operators.js";
import { coreVocabulary, groupsOf, isRecorded } from "../../src/vocabulary/vocabulary.js";
import { editorOf } from "./editor.js";
import { schemasFolder } from "./validators.js";

const editor = editorOf(fileURLToPath(new URL("fil.yaml", schemasFolder)));
const of = (kind: string, text: string): string => `# yaml-language-server: $schema=${kind}.schema.json\n${text}`;

const labels = async (kind: string, text: string): Promise<readonly string[]> =>
  (await editor.offers(of(kind, text))).map(({ label }) => label);

const offered = async (kind: string, text: string, label: string): Promise<{ inserts: string; says: string }> => {
  const found = (await editor.offers(of(kind, text))).find((one) => one.label === label);
  if (found === undefined) throw new Error(`${label} is not offered`);
  return { inserts: found.inserts, says: found.says };
};

describe("in a situation, the YAML language server", () => {
  it("offers every group, and in a group every fact that somebody records", async () => {
    expect(await labels("situation", "¦")).toEqual(groupsOf(coreVocabulary));
    for (const group of groupsOf(coreVocabulary)) {
      const facts = [...coreVocabulary].filter(([path, fact]) => path.startsWith(`${group}.`) && isRecorded(fact));
      const names = facts.map(([path]) => path.slice(group.length + 1));
      expect(await labels("situation", `${group}:\n  ¦`)).toEqual(names);
    }
  });

  it("says a fact's label and question, in Danish before English", async () => {
    expect(await offered("situation", "disease:\n  ¦", "diagnosed")).toEqual({
      inserts: "diagnosed: ",
      says:
        "diagnosen – Er den sjældne diagnose stillet, og i givet fald hvornår?\n\n" +
        "the diagnosis – Has the rare diagnosis been made, and if so when?",
    });
    expect(await editor.explains(of("situation", "disease:\n  diagn¦osed: no"))).toContain(
      "Er den sjældne diagnose stillet, og i givet fald hvornår?",
    );
  });

  it("offers the values of a fact with what they mean", async () => {
    expect(await labels("situation", "disease:\n  status: ¦")).toEqual([
      "none",
      "suspected",
      "under-workup",
      "confirmed",
      "undiagnosed-after-workup",
      "null",
    ]);
    expect((await offered("situation", "disease:\n  status: ¦", "confirmed")).says).toMatch(
      /^en bekræftet sjælden sygdom/,
    );
    expect((await offered("situation", "disease:\n  complex: ¦", "false")).says).toMatch(
      /^sygdommen er vurderet som ikke kompleks/,
    );
    expect((await offered("situation", "care:\n  followedAt: [¦]", "css-aarhus")).says).toContain("Aarhus");
    expect(await editor.explains(of("situation", "disease:\n  status: conf¦irmed"))).toContain(
      "under udredning for en sjælden sygdom",
    );
  });

  it("offers a day, unknown-date and no for an event", async () => {
    const offers = await editor.offers(of("situation", "disease:\n  diagnosed: ¦"));
    expect(offers.map(({ label }) => label)).toEqual(["åååå-mm-dd", "unknown-date", "no", "null"]);
    expect(offers.map(({ says }) => says.split(" / ")[0])).toEqual([
      "diagnosen er stillet denne dag",
      "diagnosen er stillet; dagen kendes ikke",
      "diagnosen er ikke stillet",
      "",
    ]);
  });

  it("marks a mistake with what to write instead, in Danish", async () => {
    const text = "disease:\n  diagnosed: 4. maj\n  complex: ja\n  status: syg\n  diagnosd: no\n";
    const marks = (await editor.marks(of("situation", text))).map((mark) => mark.split(" / ")[0]);
    expect(marks.sort()).toEqual([
      "3:14 skriv en dag som åååå-mm-dd, unknown-date eller no; udelad linjen, når det ikke vides",
      "4:12 true eller false; udelad linjen, når det ikke vides",
      "5:11 en af none, suspected, under-workup, confirmed, undiagnosed-after-workup",
      "6:3 Property diagnosd is not allowed.",
    ]);
  });
});

const inRule = (text: string): string => `rules:\n  - ${text}`;
const inRecommend = (text: string): string => inRule(`recommend:\n      ${text}`);

describe("in a rule file, the YAML language server", () => {
  it("offers the statements, laws, actors, tasks and conditions of the model with what they are", async () => {
    const { statements, laws, actors, responsibilities, conditions } = genericModel;
    expect(await labels("rules", inRule("statements:\n      - ¦"))).toEqual(Object.keys(statements));
    expect(await labels("rules", inRule("laws:\n      - ¦"))).toEqual(Object.keys(laws));
    expect(await labels("rules", inRecommend("involves:\n        - ¦"))).toEqual(Object.keys(actors));
    expect(await labels("rules", inRecommend("responsible: ¦"))).toEqual([
      ...Object.keys(actors),
      ...Object.keys(responsibilities),
    ]);
    expect(await labels("rules", "appliesTo: ¦")).toEqual(Object.keys(conditions));
    expect(await labels("rules", inRule("decisions: [D¦]"))).toContain("D3");
    expect((await offered("rules", inRule("statements: [¦]"), "4.1-b3b")).says).toMatch(
      /^afsnit 4\.1, s\. 19 \(skal\): Sygehuset skal henvise/,
    );
  });

  it("shows a statement's text where it is cited", async () => {
    expect(await editor.explains(of("rules", inRule("statements: [4.1-¦b3b]")))).toContain(
      "afsnit 4.1, s. 19 (skal): Sygehuset skal henvise",
    );
  });

  it("offers acts, strengths and kinds of offers with their Danish words", async () => {
    expect((await offered("rules", inRecommend("act: ¦"), "confer")).says).toMatch(/^konferere/);
    expect((await offered("rules", inRecommend("strength: ¦"), "should")).says).toMatch(/^bør/);
    expect((await offered("rules", inRecommend("offers: [¦]"), "economy")).says).toMatch(/^økonomisk støtte/);
  });

  it("writes a section with the quotes without which it is a number", async () => {
    expect((await offered("rules", "section: ¦", "4.1")).inserts).toBe('"4.1"');
  });

  it("offers a condition for every fact, with its operators and values to choose among", async () => {
    const facts = [...coreVocabulary].filter(([, { type }]) => type !== "date").map(([path]) => path);
    for (const place of ["when: ¦", "when:\n      all:\n        - ¦", "when:\n      not: ¦"]) {
      expect(await labels("rules", inRule(place)), place).toEqual(expect.arrayContaining(facts));
    }
    const at = inRule("when:\n      any:\n        - all:\n            - ¦");
    expect(await offered("rules", at, "disease.complex")).toEqual({
      inserts: "disease.complex is ${1|true,false|}",
      says: "sygdommen er vurderet som kompleks / the disease is judged to be complex",
    });
    expect((await offered("rules", at, "disease.diagnosed")).inserts).toBe(
      "disease.diagnosed ${1|has happened,has not happened|}",
    );
    expect((await offered("rules", at, "pal.location")).inserts).toBe(
      "pal.location ${1|is,is not|} ${2|hospital,general-practice,specialist-practice|}",
    );
  });

  it("offers the words that join conditions, and the long form with its facts and operators", async () => {
    const layers = await labels("rules", inRule("when:\n      ¦"));
    expect(layers).toEqual(expect.arrayContaining(["all", "any", "not", "condition", "fact", "operator", "value"]));
    expect(await labels("rules", inRule("when:\n      fact: ¦"))).toHaveLength(coreVocabulary.size - 1);
    const names = operators.flatMap(({ long, words }) => (long === undefined ? [words] : [long, words]));
    expect(
      (await labels("rules", inRule("when:\n      operator: ¦"))).map((label) => label.replaceAll('"', "")),
    ).toEqual(names);
  });

  it("offers time limits, parameters and what they count from", async () => {
    expect(await labels("rules", inRecommend("due:\n        within: ¦"))).toEqual(
      expect.arrayContaining(["3 months", "parameter childReferralWithin"]),
    );
    expect(await labels("rules", inRecommend("due:\n        after: ¦"))).toEqual(
      expect.arrayContaining(["earliest of [ ]", "disease.diagnosed", "person.birthDate"]),
    );
  });
});

describe("in scenarios, the YAML language server", () => {
  it("offers every rule with its recommendation, and what can be expected of it", async () => {
    const at = "cases:\n  - expect:\n      ";
    const offers = await editor.offers(of("scenarios", `${at}¦`));
    expect(offers.map(({ inserts }) => inserts)).toEqual(genericModel.rules.map(({ id }) => `${id}: `));
    expect((await offered("scenarios", `${at}¦`, "refer-suspected-child-to-paediatrics")).says).not.toBe("");
    expect(await labels("scenarios", `${at}refer-suspected-child-to-paediatrics: ¦`)).toEqual([
      "applies",
      "does not apply",
      "undetermined",
      "left out",
      "open",
      "fulfilled",
      "overdue",
      "lapsed",
      "unconfirmed",
    ]);
  });

  it("offers how somebody can stand to the target group, and who can act, each with what it means", async () => {
    expect(await labels("scenarios", "cases:\n  - membership: ¦")).toEqual([
      "member",
      "candidate",
      "undetermined",
      "not-member",
    ]);
    expect((await offered("scenarios", "cases:\n  - membership: ¦", "member")).says).toMatch(/^hører til målgruppen/);
    const at = "cases:\n  - expect:\n      refer-suspected-child-to-paediatrics:\n        ";
    expect(await labels("scenarios", `${at}strength: ¦`)).toEqual(["must", "should", "may"]);
    expect((await offered("scenarios", `${at}responsible: ¦`, "municipality")).says).toMatch(/^kommunen/);
  });

  it("marks a case that expects nothing of rules nor of the target group", async () => {
    const one = (more: string): string => of("scenarios", `asOf: 2026-03-01\ncases:\n  - title: x${more}\n`);
    expect(await editor.marks(one(""))).toEqual(['4:5 Missing property "expect".']);
    expect(await editor.marks(one("\n    membership: member"))).toEqual([]);
    expect(await editor.marks(one("\n    expect: { refer-suspected-child-to-paediatrics: open }"))).toEqual([]);
  });

  it("offers facts and their values as in a situation, and facts for what is missing", async () => {
    expect(await labels("scenarios", "cases:\n  - facts:\n      disease:\n        status: ¦")).toContain("confirmed");
    expect(await labels("scenarios", "closed:\n  - ¦")).toEqual(
      expect.arrayContaining(["municipality", "municipality.referral", "person.ageYears"]),
    );
  });
});

describe("in a specific programme, the YAML language server", () => {
  it("offers how far it has come, and what a deviation does, each with what it means", async () => {
    expect(await labels("programme", "status: ¦")).toEqual(["draft", "hearing", "adopted", "retired"]);
    expect((await offered("programme", "status: ¦", "hearing")).says).toMatch(/^i høring/);
    expect((await offered("programme", "deviations:\n  - does: ¦", "tighten")).says).toMatch(/^strammer/);
  });

  it("offers the rules and numbers of the model with what they say, and the diseases that are known", async () => {
    const [rule] = genericModel.rules;
    const says = (await offered("programme", "deviations:\n  - rule: ¦", rule?.id ?? "")).says;
    expect(says).toContain(rule?.recommend.text.da);
    expect((await offered("programme", "deviations:\n  - parameter: ¦", "oldAgeYears")).says).toContain("alderdom");
    expect((await offered("programme", "targetGroup:\n  diagnoses:\n    - ¦", "nf1")).says).toContain(
      "Neurofibromatos",
    );
  });

  it("offers the items of the checklist with their questions, and how each is answered", async () => {
    const item = genericModel.checklist.items.find(({ id }) => id === "participants");
    expect((await offered("programme", "checklist:\n  ¦", "participants")).says).toContain(item?.question.da);
    expect(await editor.explains(of("programme", "checklist:\n  particip¦ants: { chosen: [css] }"))).toContain(
      item?.question.da,
    );
    expect(await labels("programme", "checklist:\n  participants:\n    chosen:\n      - ¦")).toEqual(
      item?.options.map(({ id }) => id),
    );
  });

  it("marks an answer of another kind with how the question is answered", async () => {
    expect(await editor.marks(of("programme", "checklist:\n  participants: ja\n"))).toEqual(
      expect.arrayContaining([expect.stringContaining("{ chosen: [a, b] } eller { open: … }")]),
    );
  });
});

describe("a file without mistakes, open in an editor", () => {
  const kinds = {
    rules: "4.1-diagnostik",
    scenarios: "scenarios/4.1-diagnostik",
    offers: "offers/oekonomi",
    documents: "offers/documents",
    situation: "../../examples/situations/ung-15-aar",
    programme: "../programmes/neurofibromatosis-type-1-eksempel/programme",
    diagnoses: "../diagnoses",
  };
  it.each(Object.keys(fileKinds))("has no marks: %s", async (kind) => {
    const name = kind in kinds ? kinds[kind as keyof typeof kinds] : kind;
    const text = readFileSync(new URL(`../../rules/generic-model/${name}.yaml`, import.meta.url), "utf8");
    expect(await editor.marks(of(kind, text))).toEqual([]);
  });
});
