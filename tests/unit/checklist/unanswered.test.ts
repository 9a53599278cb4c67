import { describe, expect, it } from "vitest";
import { countStandings, standingOf, unanswered } from "../../../src/checklist/unanswered.js";
import { answering, checklistOf, itemOf, no, open, text } from "./answered.js";

const checklist = checklistOf({ must: 3, should: 2, may: 1 });

describe("what a programme has not answered", () => {
  it("is what has no answer and what is left open, in the order of the checklist", () => {
    const answers = { ...answering(text, "must-2", "may-1"), ...answering(open, "must-3") };
    expect(unanswered(checklist, answers, "must").map(({ id }) => id)).toEqual(["must-1", "must-3"]);
    expect(unanswered(checklist, answers, "should").map(({ id }) => id)).toEqual(["should-1", "should-2"]);
    expect(unanswered(checklist, answers, "may")).toEqual([]);
  });

  it("is not what is answered with no", () => {
    expect(standingOf(itemOf("must-1"), answering(no, "must-1"))).toBe("answered");
  });

  it("is a question whose name every object has, too", () => {
    expect(standingOf(itemOf("constructor"), {})).toBe("unanswered");
    expect(standingOf(itemOf("constructor"), answering(text, "constructor"))).toBe("answered");
  });

  it("is counted by strength", () => {
    const answers = { ...answering(text, "must-2"), ...answering(open, "must-3") };
    expect(countStandings(checklist, answers, "must")).toEqual({ all: 3, answered: 1, open: 1, unanswered: 1 });
    expect(countStandings(checklist, answers, "may")).toEqual({ all: 1, answered: 0, open: 0, unanswered: 1 });
    expect(countStandings(checklistOf({ must: 0, should: 0, may: 0 }), {}, "must").all).toBe(0);
  });
});
