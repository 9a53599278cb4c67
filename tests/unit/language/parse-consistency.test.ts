import { describe, expect, it } from "vitest";
import type { Consistency } from "../../../src/language/consistency.js";
import { parseConsistency } from "../../../src/language/parse-consistency.js";
import { namesContext } from "../../../src/language/parse-rule-files.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { ruleOf, smallNames } from "../../small-programme.js";

const reading = { names: smallNames, conditionNames: Object.keys(smallNames.conditions) };
const due = { within: { amount: 3, unit: "months" }, after: ["disease.diagnosed"] } as const;
const rules = [
  ruleOf({ id: "refer-child", recommend: { due } }),
  ruleOf({ id: "guide-adult", recommend: { act: "guide" } }),
];

type Read = Consistency & { readonly said: readonly string[] };

function read(text: string, more: { readonly addedBy?: string; readonly inherited?: Consistency } = {}): Read {
  const diagnostics: Diagnostic[] = [];
  const context = { ...namesContext(coreVocabulary, reading), names: smallNames, rules, ...more };
  const consistency = parseConsistency([{ file: "x/consistency.yaml", text }], context, diagnostics);
  const said = diagnostics.map(({ line, code, help }) => `${String(line)} ${code} ${help?.en ?? ""}`);
  return { ...consistency, said };
}

const claim = (rest: string, head = "text: { da: a, en: b }, decisions: [D1]"): string =>
  `invariants:\n  - { id: so, ${head}, ${rest} }\n`;

describe("a claim about rules", () => {
  it("names one rule or several, by one selector or a list of which one is enough", () => {
    const [one] = read(claim("gets: { rule: refer-child, strength: should, due: 3 months }")).invariants;
    expect(one?.claim).toEqual({
      kind: "gets",
      rules: [{ rule: ["refer-child"], strength: "should", due: { amount: 3, unit: "months" } }],
    });
    const [several] = read(claim("neverGets: [{ rule: [refer-child, guide-adult] }, { act: guide }]")).invariants;
    expect(several?.claim).toMatchObject({ rules: [{ rule: ["refer-child", "guide-adult"] }, { act: ["guide"] }] });
  });

  it("is said to name a rule that there is not, an act, an actor and a section, each with the nearest", () => {
    const { said } = read(
      claim('gets: [{ rule: refer-chil, act: refr }, { responsible: hospitl, section: "4.11", strength: shuld }]'),
    );
    expect(said).toEqual([
      "2 unknown-name did you mean `refer-child`?",
      "2 unknown-name did you mean `refer`?",
      "2 unknown-name did you mean `hospital`?",
      "2 unknown-name did you mean `4.1`?",
      "2 unknown-name did you mean `should`?",
    ]);
  });

  it("is read with every mistake of the others, and a misspelt claim is said to be one", () => {
    const { said, invariants } = read(
      `${claim("is: person.ageYears < 18")}  - { id: two, text: { da: a, en: b }, decisions: [D1], nevergets: { act: refer } }\n` +
        "  - { id: three, text: { da: a, en: b }, decisions: [D1], is: person.agYears < 18 }\n",
    );
    expect(said.map((one) => one.replace(/\?.*/, ""))).toEqual([
      "3 unknown-key did you mean `neverGets`",
      "4 unknown-fact-in-rule did you mean `person.ageYears`",
    ]);
    expect(invariants.map(({ id }) => id)).toEqual(["so"]);
  });

  it("with a field too many is also told what is wrong in its other fields", () => {
    const { said } = read(
      claim(
        "statements: [9-t1], titel: a, whoever: person.agYears < 18, whoeverGets: { act: refr }, " +
          "gets: { rul: a }, neverBoth: [{ act: refar }, { rule: refer-chil }]",
      ),
    );
    expect(said.map((one) => one.replace(/\?.*/, "")).sort()).toEqual([
      "2 unknown-fact-in-rule did you mean `person.ageYears`",
      "2 unknown-key did you mean `rule`",
      "2 unknown-key the fields here are id, text, statements, decisions, why, whoever, whoeverGets, gets, coveredBy, orIs, neverGets, atMostOneOf, neverBoth, oneResponsible, is",
      "2 unknown-name did you mean `refer-child`",
      "2 unknown-name did you mean `refer`",
      "2 unknown-name did you mean `refer`",
      expect.stringMatching(/^2 unknown-name/),
    ]);
  });

  it("is said which field of a selector in a list is misspelt", () => {
    const { said } = read(claim("atMostOneOf: [{ act: refer }, [{ subjct: referral }]]"));
    expect(said).toEqual(["2 unknown-key did you mean `subject`?"]);
  });

  it("of two groups has two, and one of several groups two or more", () => {
    const groups = (count: number): string => Array<string>(count).fill("{ act: refer }").join(", ");
    const codes = (key: string, count: number): readonly string[] => read(claim(`${key}: [${groups(count)}]`)).said;
    expect(codes("neverBoth", 2)).toEqual([]);
    expect(codes("atMostOneOf", 3)).toEqual([]);
    for (const said of [codes("neverBoth", 1), codes("neverBoth", 3), codes("atMostOneOf", 1)]) {
      expect(said).toEqual([expect.stringMatching(/^2 wrong-shape write a list of/)]);
    }
  });
});

describe("the claims of a specific programme", () => {
  const { axioms, invariants } = read(
    `${claim("gets: { act: refer }")}axioms: [{ id: old, text: { da: a, en: b }, why: { da: a, en: b }, holds: person.ageYears <= 122 }]\n`,
  );
  const inherited = { axioms, invariants };
  const own = (text: string): Read => read(text, { addedBy: "ours", inherited });

  it("come after those of its base, may be in its own language and need cite nothing", () => {
    const text = "invariants: [{ id: ours, text: alle henvises, gets: { act: refer } }]\n";
    const { said, invariants: all } = own(text);
    expect(said).toEqual([]);
    expect(all.map(({ id, addedBy }) => [id, addedBy])).toEqual([
      ["so", undefined],
      ["ours", "ours"],
    ]);
    expect(all[1]?.text).toEqual({ da: "alle henvises", en: "alle henvises" });
    expect(read(text).said.map((one) => one.slice(0, 13))).toEqual(["1 wrong-shape"]);
  });

  it("cannot have the names of those of its base", () => {
    const { said } = own(
      "axioms: [{ id: old, text: a, why: b, holds: person.ageYears <= 122 }]\ninvariants: [{ id: so, text: a, gets: { act: refer } }]\n",
    );
    expect(said.map((one) => one.slice(0, 14))).toEqual(["1 name-of-base", "2 name-of-base"]);
  });

  it("are those of its base where it has no file", () => {
    const diagnostics: Diagnostic[] = [];
    const context = { ...namesContext(coreVocabulary, reading), names: smallNames, rules, inherited };
    expect(parseConsistency([], context, diagnostics)).toEqual(inherited);
  });

  it("may be none as yet: a list with only comments under it says nothing", () => {
    expect(own("axioms:\ninvariants:\n").said).toEqual([]);
  });
});
