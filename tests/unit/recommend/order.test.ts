import { describe, expect, it } from "vitest";
import { inOrder, urgencyOf } from "../../../src/recommend/order.js";
import type { Recommendation } from "../../../src/recommend/result-schema.js";
import { dueOn, recommendationOf } from "./recommendation.js";

describe("how urgent a recommendation is", () => {
  it.each<readonly [string, Partial<Recommendation>, string]>([
    ["overdue", { state: "overdue", pastDue: true, due: dueOn("2026-02-01") }, "overdue"],
    [
      "unconfirmed after the due day",
      { state: "unconfirmed", pastDue: true, due: dueOn("2026-02-01") },
      "past-due-unconfirmed",
    ],
    ["open with a due date", { state: "open", due: dueOn("2026-04-10") }, "due"],
    ["open with a due date that is not known", { state: "open", due: dueOn(undefined) }, "due"],
    ["open", { state: "open" }, "open"],
    ["unconfirmed", { state: "unconfirmed" }, "unconfirmed"],
    ["unconfirmed before the due day", { state: "unconfirmed", due: dueOn("2026-04-10") }, "unconfirmed"],
    ["lapsed, although it was overdue", { state: "lapsed", pastDue: true, due: dueOn("2026-02-01") }, "lapsed"],
    ["fulfilled, although late", { state: "fulfilled", late: true, due: dueOn("2026-02-01") }, "fulfilled"],
  ])("%s", (_, input, expected) => {
    expect(urgencyOf(recommendationOf(input))).toBe(expected);
  });
});

describe("the order of recommendations", () => {
  const order = (...inputs: readonly Partial<Recommendation>[]): readonly string[] => {
    const recommendations = inputs.map((input) => recommendationOf(input));
    const rules = inOrder(recommendations).map(({ rule }) => rule);
    expect(inOrder([...recommendations].reverse()).map(({ rule }) => rule)).toEqual(rules);
    return rules;
  };

  it("is by urgency first", () => {
    expect(
      order(
        { rule: "a", state: "fulfilled" },
        { rule: "b", state: "lapsed" },
        { rule: "c", state: "unconfirmed" },
        { rule: "d", state: "open" },
        { rule: "e", state: "open", due: dueOn("2026-04-10") },
        { rule: "f", state: "unconfirmed", pastDue: true },
        { rule: "g", state: "overdue", pastDue: true },
      ),
    ).toEqual(["g", "f", "e", "d", "c", "b", "a"]);
  });

  it("is by due date then, an unknown day last", () => {
    expect(
      order(
        { rule: "a", due: dueOn(undefined) },
        { rule: "b", due: dueOn("2026-05-10") },
        { rule: "c", due: dueOn("2026-04-10") },
      ),
    ).toEqual(["c", "b", "a"]);
  });

  it("is by strength then", () => {
    expect(
      order({ rule: "a", strength: "may" }, { rule: "b", strength: "should" }, { rule: "c", strength: "must" }),
    ).toEqual(["c", "b", "a"]);
  });

  it("is by act then, a referral before a reminder", () => {
    expect(order({ rule: "a", act: "remind" }, { rule: "b", act: "inform" }, { rule: "c", act: "refer" })).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  it("is by rule id last", () => {
    expect(order({ rule: "c" }, { rule: "a" }, { rule: "b" })).toEqual(["a", "b", "c"]);
  });
});
