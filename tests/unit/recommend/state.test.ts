import { describe, expect, it } from "vitest";
import { evaluateCondition } from "../../../src/evaluate/evaluate-condition.js";
import type { Recommend } from "../../../src/language/rule.js";
import { dueDate } from "../../../src/recommend/due-date.js";
import { standing, type Standing } from "../../../src/recommend/state.js";
import { know } from "../../../src/vocabulary/know.js";
import { coreVocabulary } from "../../../src/vocabulary/vocabulary.js";
import { all, any, happened, includes, is, named, not, ruleOf } from "../../small-programme.js";

const referral = happened("municipality.referral");
const due = {
  within: { amount: 3, unit: "months" },
  after: ["disease.diagnosed", "function.reducedFunctionEstablished"],
} as const;
const lapses = { at: { amount: 18, unit: "years" }, after: "person.birthDate" } as const;

/** How an act stands that is due three months after a diagnosis on 10 January 2026, by 10 April. */
function stands(
  asOf: string,
  situation: object,
  recommend: Partial<Recommend> = { due, fulfilledBy: referral },
): Standing {
  const facts = know(situation, coreVocabulary, { asOf });
  const whole = ruleOf({ recommend }).recommend;
  const decide = (condition: Parameters<typeof evaluateCondition>[0]): ReturnType<typeof evaluateCondition> =>
    evaluateCondition(condition, facts, () => 0);
  return standing(whole, whole.due && dueDate(whole.due, facts, {}, asOf), { facts, decide, asOf });
}

const diagnosed = {
  disease: { status: "confirmed", diagnosed: "2026-01-10" },
  function: { reducedFunctionEstablished: "no" },
};
const notDone = { ...diagnosed, municipality: { referral: "no" } };

describe("an act that is known not to be done", () => {
  it("is open on the due day itself, and overdue the day after (D3)", () => {
    expect(stands("2026-04-09", notDone)).toMatchObject({ state: "open", pastDue: false });
    expect(stands("2026-04-10", notDone)).toEqual({ state: "open", pastDue: false, concluded: false, missing: [] });
    expect(stands("2026-04-11", notDone)).toEqual({ state: "overdue", pastDue: true, concluded: false, missing: [] });
  });

  it("is open for ever without a due date, or while the due date is not known", () => {
    expect(stands("2199-12-31", notDone, { fulfilledBy: referral })).toMatchObject({ state: "open", pastDue: false });
    const undated = { disease: { diagnosed: "unknown-date" }, municipality: { referral: "no" } };
    expect(stands("2026-04-11", undated)).toMatchObject({ state: "open", pastDue: false });
  });

  it("is certainly overdue after the known day, and open before it, while another anchor has no day (D26)", () => {
    const situation = {
      disease: { diagnosed: "2026-01-10" },
      function: { reducedFunctionEstablished: "unknown-date" },
      municipality: { referral: "no" },
    };
    expect(stands("2026-04-10", situation)).toMatchObject({ state: "open" });
    expect(stands("2026-04-11", situation)).toMatchObject({ state: "overdue" });
  });

  it("is open, too, when nothing says what would fulfil it", () => {
    expect(stands("2026-04-10", diagnosed, { due })).toMatchObject({ state: "open", missing: [] });
    expect(stands("2026-04-11", diagnosed, { due })).toMatchObject({ state: "overdue" });
  });
});

describe("an act of which nobody knows whether it was done", () => {
  it("is unconfirmed, asks, and is never overdue", () => {
    expect(stands("2026-04-10", diagnosed)).toEqual({
      state: "unconfirmed",
      pastDue: false,
      concluded: false,
      missing: ["municipality.referral"],
    });
    expect(stands("2026-04-11", diagnosed)).toMatchObject({
      state: "unconfirmed",
      pastDue: true,
      missing: ["municipality.referral"],
    });
  });

  it("stays unconfirmed on the day it would lapse (D27)", () => {
    const situation = { ...diagnosed, person: { birthDate: "2008-03-15" } };
    expect(stands("2026-03-15", situation, { due, lapses, fulfilledBy: referral })).toMatchObject({
      state: "unconfirmed",
    });
  });
});

describe("an act that is done (D29)", () => {
  const done = (on: string, asOf = "2026-06-01"): Standing =>
    stands(asOf, { ...diagnosed, municipality: { referral: on } });

  it("on the due day is in time, and the day after is late", () => {
    expect(done("2026-04-10")).toEqual({
      state: "fulfilled",
      pastDue: false,
      concluded: false,
      missing: [],
      doneOn: "2026-04-10",
      late: false,
    });
    expect(done("2026-04-11")).toEqual({
      state: "fulfilled",
      pastDue: false,
      concluded: false,
      missing: [],
      doneOn: "2026-04-11",
      late: true,
    });
  });

  it("before the anchor is fulfilled, with its day", () => {
    expect(done("2025-11-03")).toMatchObject({ state: "fulfilled", doneOn: "2025-11-03", late: false });
  });

  it("on an unknown day is fulfilled; whether it was late is not known", () => {
    expect(done("unknown-date")).toEqual({ state: "fulfilled", pastDue: false, concluded: false, missing: [] });
  });

  it("without a due date is neither late nor in time", () => {
    const standing = stands("2026-06-01", { municipality: { referral: "2026-05-01" } }, { fulfilledBy: referral });
    expect(standing).toMatchObject({ state: "fulfilled", doneOn: "2026-05-01" });
    expect(standing).not.toHaveProperty("late");
  });

  it("after the known due day is late, but before it not certainly in time, while an anchor may make the limit earlier (D26)", () => {
    const situation = (on: string): object => ({
      disease: { diagnosed: "2026-01-10" },
      municipality: { referral: on },
    });
    expect(stands("2026-06-01", situation("2026-04-11"))).toMatchObject({ doneOn: "2026-04-11", late: true });
    expect(stands("2026-06-01", situation("2026-04-10"))).not.toHaveProperty("late");
  });

  it("never lapses", () => {
    const situation = { ...diagnosed, person: { birthDate: "2008-03-15" }, municipality: { referral: "2026-03-14" } };
    expect(stands("2026-03-15", situation, { due, lapses, fulfilledBy: referral })).toMatchObject({
      state: "fulfilled",
      late: false,
    });
  });
});

describe("an act that several events fulfil", () => {
  const [one, other] = [happened("referrals.css"), happened("referrals.clinicalGenetics")];
  const done = (fulfilledBy: Recommend["fulfilledBy"], referrals: object): Standing =>
    stands("2026-06-01", { ...diagnosed, referrals }, { due, ...(fulfilledBy && { fulfilledBy }) });

  it("any one of them: the earlier counts", () => {
    expect(done(any(one, other), { css: "2026-04-11", clinicalGenetics: "2026-04-10" })).toMatchObject({
      doneOn: "2026-04-10",
      late: false,
    });
  });

  it("any one of them: late only when the other did not happen earlier", () => {
    expect(done(any(one, other), { css: "2026-04-11", clinicalGenetics: "no" })).toMatchObject({
      doneOn: "2026-04-11",
      late: true,
    });
    expect(done(any(one, other), { css: "2026-04-11", clinicalGenetics: "unknown-date" })).not.toHaveProperty("late");
    expect(done(any(one, other), { css: "2026-04-11" })).not.toHaveProperty("late");
    expect(done(any(one, other), { css: "2026-04-10" })).toMatchObject({ doneOn: "2026-04-10", late: false });
  });

  it("all of them: the later counts", () => {
    expect(done(all(one, other), { css: "2026-04-11", clinicalGenetics: "2026-04-10" })).toMatchObject({
      doneOn: "2026-04-11",
      late: true,
    });
    expect(done(all(one, other), { css: "2026-04-09", clinicalGenetics: "2026-04-10" })).toMatchObject({
      doneOn: "2026-04-10",
      late: false,
    });
  });

  it("all of them: late when one was, in time only when every day is known", () => {
    expect(done(all(one, other), { css: "2026-04-11", clinicalGenetics: "unknown-date" })).toMatchObject({
      doneOn: "2026-04-11",
      late: true,
    });
    const standing = done(all(one, other), { css: "2026-04-10", clinicalGenetics: "unknown-date" });
    expect(standing).toMatchObject({ state: "fulfilled", doneOn: "2026-04-10" });
    expect(standing).not.toHaveProperty("late");
  });

  it("a named condition is what it stands for", () => {
    expect(done(named("n", any(one)), { css: "2026-04-11" })).toMatchObject({ doneOn: "2026-04-11", late: true });
  });

  it("what has no day is fulfilled without one", () => {
    const followed = stands(
      "2026-06-01",
      { ...diagnosed, care: { followedAt: ["css-aarhus"] } },
      { due, fulfilledBy: includes("care.followedAt", "css-aarhus") },
    );
    expect(followed).toEqual({ state: "fulfilled", pastDue: false, concluded: false, missing: [] });
    const completed = stands(
      "2026-06-01",
      { ...diagnosed, transition: { stage: "completed" } },
      { due, fulfilledBy: not(is("transition.stage", "underway")) },
    );
    expect(completed).toEqual({ state: "fulfilled", pastDue: false, concluded: false, missing: [] });
  });
});

describe("an act that was not done before the 18th birthday (D27)", () => {
  const recommend = { due, lapses, fulfilledBy: referral };
  const child = (birthDate: string, rest: object = notDone): object => ({ ...rest, person: { birthDate } });

  it("is overdue the day before the birthday, and lapsed on it", () => {
    expect(stands("2026-05-19", child("2008-05-20"), recommend)).toMatchObject({ state: "overdue", pastDue: true });
    expect(stands("2026-05-20", child("2008-05-20"), recommend)).toEqual({
      state: "lapsed",
      pastDue: true,
      concluded: false,
      lapsedOn: "2026-05-20",
      missing: [],
      wasOverdue: true,
    });
  });

  it("was overdue when at least one whole day came between the due day and the birthday", () => {
    expect(stands("2026-07-01", child("2008-04-12"), recommend)).toMatchObject({ state: "lapsed", wasOverdue: true });
    expect(stands("2026-07-01", child("2008-04-11"), recommend)).toMatchObject({ state: "lapsed", wasOverdue: false });
    expect(stands("2026-07-01", child("2008-04-10"), recommend)).toMatchObject({ state: "lapsed", wasOverdue: false });
  });

  it("lapses also before the due day, which it keeps", () => {
    expect(stands("2026-03-15", child("2008-03-15"), recommend)).toMatchObject({
      state: "lapsed",
      pastDue: false,
      wasOverdue: false,
    });
  });

  it("was overdue for certain, or nobody knows, while an anchor may make the limit earlier (D26)", () => {
    const undated = { ...notDone, function: { reducedFunctionEstablished: "unknown-date" } };
    expect(stands("2026-07-01", child("2008-05-20", undated), recommend)).toMatchObject({
      state: "lapsed",
      wasOverdue: true,
    });
    expect(stands("2026-07-01", child("2008-03-15", undated), recommend)).not.toHaveProperty("wasOverdue");
  });

  it("is not known to have been overdue without a known due date", () => {
    const undated = { disease: { diagnosed: "unknown-date" }, municipality: { referral: "no" } };
    const standing = stands("2026-07-01", child("2008-03-15", undated), recommend);
    expect(standing).toMatchObject({ state: "lapsed", pastDue: false });
    expect(standing).not.toHaveProperty("wasOverdue");
  });

  it("does not lapse while the birth date is not known", () => {
    expect(stands("2026-07-01", notDone, recommend)).toMatchObject({ state: "overdue" });
  });
});

describe("an act that is shown until something holds", () => {
  const completed = is("transition.stage", "completed");
  const recommend = { due, lapses, fulfilledBy: referral, shownUntil: completed };
  const at = (stage: string | undefined, rest: object): object => ({
    ...rest,
    person: { birthDate: "2008-03-15" },
    transition: { stage },
  });

  it("is concluded from then on, whether lapsed, open or unconfirmed", () => {
    expect(stands("2026-03-15", at("completed", notDone), recommend)).toMatchObject({
      state: "lapsed",
      concluded: true,
    });
    expect(stands("2026-03-14", at("completed", notDone), recommend)).toMatchObject({ state: "open", concluded: true });
    expect(stands("2026-03-15", at("completed", diagnosed), recommend)).toMatchObject({
      state: "unconfirmed",
      concluded: true,
    });
  });

  it("is not concluded before, nor while nobody knows", () => {
    expect(stands("2026-03-15", at("underway", notDone), recommend)).toMatchObject({ concluded: false });
    expect(stands("2026-03-15", at(undefined, notDone), recommend)).toMatchObject({ concluded: false });
  });

  it("is never concluded when it was done: done acts are always shown (D29)", () => {
    const done = { ...diagnosed, municipality: { referral: "2026-03-01" } };
    expect(stands("2026-03-15", at("completed", done), recommend)).toMatchObject({
      state: "fulfilled",
      concluded: false,
    });
  });
});
