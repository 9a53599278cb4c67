import { describe, expect, it } from "vitest";
import { checkAnswers } from "../../../src/checklist/check-answers.js";
import type { Problem } from "../../../src/diagnostics/diagnostic.js";
import type { Answers } from "../../../src/language/answer.js";
import type { Status } from "../../../src/language/specific.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { answering, checklistOf, no, open, text } from "./answered.js";

const checklist = checklistOf({ must: 5, should: 3, may: 2 });
const musts = ["must-1", "must-2", "must-3", "must-4", "must-5"];
const shoulds = ["should-1", "should-2", "should-3"];

const check = (status: Status, answers: Answers): readonly Problem[] =>
  checkAnswers({ checklist, specific: { status, answers } });
const brief = ({ severity, code, path }: Problem): string => `${severity} ${code} ${path.join(".")}`;

describe("a draft, and a programme in hearing", () => {
  it.each(["draft", "hearing"] as const)(
    "%s: is told how many questions it must and should answer, and the first of them",
    (status) => {
      const [must, should, ...others] = check(status, answering(text, "must-2"));
      expect(others).toEqual([]);
      expect(must).toEqual({
        code: "unanswered-items",
        severity: "warning",
        path: ["checklist"],
        at: "key",
        message: {
          da: "4 af de 5 spørgsmål, som programmet skal svare på, mangler svar: `must-1`, `must-3`, `must-4` og 1 til",
          en: "4 of the 5 questions that the programme must answer have no answer: `must-1`, `must-3`, `must-4` and 1 more",
        },
        help: {
          da: "svar under `checklist`; kør `forloeb checklist --programme MAPPE` for at se dem alle",
          en: "answer under `checklist`; run `forloeb checklist --programme FOLDER` to see them all",
        },
      });
      expect(should?.message.da).toBe(
        "3 af de 3 spørgsmål, som programmet bør svare på, mangler svar: `should-1`, `should-2` og `should-3`",
      );
    },
  );

  it("counts what is left open as not answered", () => {
    const answers = { ...answering(text, ...musts, ...shoulds), ...answering(open, "must-4") };
    expect(check("draft", answers).map(({ message }) => message.da)).toEqual([
      "1 af de 5 spørgsmål, som programmet skal svare på, mangler svar: `must-4`",
    ]);
  });

  it("is told nothing when only what it may answer is missing", () => {
    expect(check("draft", answering(text, ...musts, ...shoulds))).toEqual([]);
  });

  it("has answered with no as well as with yes", () => {
    expect(check("hearing", answering(no, ...musts, ...shoulds))).toEqual([]);
  });
});

describe("an adopted programme", () => {
  it("has an error of its own for each must that is not answered or left open, and one warning for the shoulds", () => {
    const answers = { ...answering(text, "must-1", "must-3", "must-5", "should-2"), ...answering(open, "must-4") };
    const found = check("adopted", answers);
    expect(found.map(brief)).toEqual([
      "error unanswered-must checklist.must-2",
      "error unanswered-must checklist.must-4",
      "warning unanswered-items checklist",
    ]);
    expect(found.map(({ message }) => message.da)).toEqual([
      "programmet er vedtaget, men `must-2` mangler svar",
      "programmet er vedtaget, men `must-4` står åbent",
      "2 af de 3 spørgsmål, som programmet bør svare på, mangler svar: `should-1` og `should-3`",
    ]);
    expect(found[0]?.help).toEqual({
      da: "svar på »Hvad med must-2?«, eller sæt `status: hearing`",
      en: 'answer "What about must-2?", or set `status: hearing`',
    });
  });

  it("has no mistake once every must and should is answered", () => {
    expect(check("adopted", answering(text, ...musts, ...shoulds))).toEqual([]);
  });

  it("without any answer is asked every must of the generic model", () => {
    const found = checkAnswers({ checklist: genericModel.checklist, specific: { status: "adopted", answers: {} } });
    const asked = genericModel.checklist.items.filter(({ strength }) => strength === "must").map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(10);
    expect(found.filter(({ code }) => code === "unanswered-must").map(({ path }) => path[1])).toEqual(asked);
  });
});

describe("a retired programme", () => {
  it("is asked nothing", () => {
    expect(check("retired", {})).toEqual([]);
  });
});
