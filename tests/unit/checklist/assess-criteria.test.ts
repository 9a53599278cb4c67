import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessCriteria, type Assessment } from "../../../src/checklist/assess-criteria.js";
import type { Answer, Answers } from "../../../src/language/answer.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { tries } from "../../property/seed.js";
import { answering, no, open, text, yes } from "./answered.js";

const { checklist } = genericModel;
const idsOf = (theme: string): readonly string[] =>
  checklist.items.filter((item) => item.theme === theme).map(({ id }) => id);
const criteria = idsOf("criteria");
const needs = idsOf("special-needs");

function assess(answers: Answers): { readonly criteria: Assessment; readonly needs: Assessment } {
  const [first, second, ...others] = assessCriteria(checklist, answers);
  if (first === undefined || second === undefined || others.length > 0) throw new Error("expected two themes");
  return { criteria: first, needs: second };
}

/** The five criteria answered in order; those without an answer are undefined. */
const answered = (...given: readonly (Answer | undefined)[]): Answers =>
  Object.fromEntries(
    given.flatMap((answer, index): [string, Answer][] =>
      answer === undefined ? [] : [[criteria[index] ?? "", answer]],
    ),
  );

const limitDa =
  "Ofte er mindst 2 opfyldt, men tallet er ikke en fast grænse: Afgørelsen kan hvile på en samlet vurdering.";
const limitEn =
  "Often at least 2 are met, but the number is not a fixed limit: the decision may rest on an overall assessment.";

describe("the five criteria of chapter 3", () => {
  it("are five, and two are usually met", () => {
    expect(criteria).toHaveLength(5);
    expect(assess({}).criteria).toMatchObject({ theme: "criteria", atLeast: 2 });
  });

  it.each<[title: string, given: readonly (Answer | undefined)[], verdict: string, da: string]>([
    ["two of five met", [yes, yes, no, no, no], "met", "2 af de 5 kriterier er opfyldt."],
    ["one of five met", [yes, no, no, no, no], "cannot-be-met", "1 af de 5 kriterier er opfyldt."],
    ["none met", [no, no, no, no, no], "cannot-be-met", "0 af de 5 kriterier er opfyldt."],
    ["all met", [yes, yes, yes, yes, yes], "met", "5 af de 5 kriterier er opfyldt."],
    [
      "two met and three open",
      [yes, yes, open, open, open],
      "met",
      "2 af de 5 kriterier er opfyldt, og 3 mangler svar.",
    ],
    ["two met and three unanswered", [yes, yes], "met", "2 af de 5 kriterier er opfyldt, og 3 mangler svar."],
    [
      "four not met and one open",
      [no, no, no, no, open],
      "cannot-be-met",
      "Højst 1 af de 5 kriterier kan blive opfyldt.",
    ],
    [
      "four not met and one unanswered",
      [no, no, no, no],
      "cannot-be-met",
      "Højst 1 af de 5 kriterier kan blive opfyldt.",
    ],
    [
      "three not met and two unanswered",
      [no, no, no],
      "not-known-yet",
      "Det kan ikke afgøres endnu: 0 af de 5 kriterier er opfyldt, og 2 mangler svar.",
    ],
    [
      "one met, three not and one open",
      [yes, no, no, no, open],
      "not-known-yet",
      "Det kan ikke afgøres endnu: 1 af de 5 kriterier er opfyldt, og 1 mangler svar.",
    ],
    [
      "nothing answered",
      [],
      "not-known-yet",
      "Det kan ikke afgøres endnu: 0 af de 5 kriterier er opfyldt, og 5 mangler svar.",
    ],
  ])("%s", (_, given, verdict, da) => {
    const { criteria: assessed } = assess(answered(...given));
    expect({ verdict: assessed.verdict, da: assessed.text.da }).toEqual({ verdict, da: `${da} ${limitDa}` });
  });

  it("are said in English too", () => {
    const english = (...given: readonly (Answer | undefined)[]): string => assess(answered(...given)).criteria.text.en;
    expect(english(yes, yes, no, no, no)).toBe(`2 of the 5 criteria are met. ${limitEn}`);
    expect(english(no, no, no, no, open)).toBe(`At most 1 of the 5 criteria can be met. ${limitEn}`);
    expect(english(yes)).toBe(`It cannot be told yet: 1 of the 5 criteria is met, and 4 have no answer. ${limitEn}`);
  });

  it("are counted one by one, each with its answer", () => {
    const { criteria: assessed } = assess(answered(yes, no, open, yes));
    expect(assessed.counts).toEqual({ yes: 2, no: 1, assessed: 0, open: 1, unanswered: 1 });
    expect(assessed.items.map(({ finding }) => finding)).toEqual(["yes", "no", "open", "yes", "unanswered"]);
    expect(assessed.items[1]).toMatchObject({ item: criteria[1], answer: no });
    expect(assessed.items[4]).not.toHaveProperty("answer");
  });

  it("never change their verdict once it is told, whatever is answered later", () => {
    const answer = fc.constantFrom<Answer | undefined>(yes, no, open, undefined);
    const firm = fc.constantFrom<Answer>(yes, no);
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 5, maxLength: 5 }),
        fc.array(firm, { minLength: 5, maxLength: 5 }),
        (before, later) => {
          const { verdict } = assess(answered(...before)).criteria;
          const settled = before.map((one, index) => (one === yes || one === no ? one : later[index]));
          const after = assess(answered(...settled)).criteria.verdict;
          expect(after).not.toBe("not-known-yet");
          if (verdict !== "not-known-yet") expect(after).toBe(verdict);
        },
      ),
      tries(300),
    );
  });
});

describe("the four needs of chapter 3", () => {
  it("are counted without a verdict, since the document gives no number", () => {
    expect(needs).toHaveLength(4);
    const { needs: assessed } = assess({
      ...answering(text, ...needs.slice(0, 2)),
      ...answering(open, ...needs.slice(3)),
    });
    expect(assessed.counts).toEqual({ yes: 0, no: 0, assessed: 2, open: 1, unanswered: 1 });
    expect(assessed).not.toHaveProperty("verdict");
    expect(assessed).not.toHaveProperty("atLeast");
    expect(assessed.text).toEqual({
      da: "2 af de 4 behov er vurderet. Alle bør vurderes og beskrives, hvor det er relevant. Dokumentet siger ikke, hvor mange af dem der skal være store.",
      en: "2 of the 4 needs are assessed. All should be assessed, and described where relevant. The document does not say how many of them are to be large.",
    });
  });

  it("have no say in the verdict of the criteria", () => {
    expect(assess({ ...answered(no, no, no, no, no), ...answering(text, ...needs) }).criteria.verdict).toBe(
      "cannot-be-met",
    );
  });
});

describe("a checklist without chapter 3", () => {
  it("has nothing to assess", () => {
    expect(assessCriteria({ themes: [], items: [] }, {})).toEqual([]);
  });
});
