import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readProgramme } from "../../../src/cli/read-programme.js";
import { diffProgrammes } from "../../../src/diff/diff-programmes.js";
import { isSame } from "../../../src/diff/programme-diff.js";
import type { Programme } from "../../../src/language/programme.js";
import type { Specific } from "../../../src/language/specific.js";
import { evaluate } from "../../../src/programme/evaluate.js";
import { genericModel } from "../../../src/programme/generic-model.js";
import { all, any, child, compare, includes, is, ruleOf } from "../../small-programme.js";
import { quietIo } from "../../support/run-command.js";
import { said, wrongExamples } from "./differences.js";

const day = "2027-03-01";
const names = ["bindevaev-eksempel", "neurofibromatosis-type-1-eksempel", "udviklingshaemning-eksempel"] as const;
const read = new Map<string, Programme>();

beforeAll(async () => {
  for (const name of names) {
    const folder = fileURLToPath(new URL(`../../../rules/programmes/${name}`, import.meta.url));
    const { programme } = await readProgramme(folder, quietIo, day);
    if (programme !== undefined) read.set(name, programme);
  }
});

function programme(name: string): Programme & { readonly specific: Specific } {
  const found = read.get(name);
  if (found?.specific === undefined) throw new Error(`no programme ${name}`);
  return { ...found, specific: found.specific };
}

const nf1 = () => programme("neurofibromatosis-type-1-eksempel");
const confirmed = is("disease.status", "confirmed");
const ofSmallChildren = compare("person.ageYears", "less-than", 10);
const withGroup = (
  one: Programme & { readonly specific: Specific },
  condition: Specific["targetGroup"]["condition"],
) => ({
  ...one,
  specific: { ...one.specific, targetGroup: { ...one.specific.targetGroup, condition } },
});

describe("the generic model and a programme that builds on it", () => {
  it.each(names)("%s differ only for its members, each as `evaluate` says of the example on both sides", (name) => {
    const own = programme(name);
    const diff = diffProgrammes(genericModel, own, { asOf: day });
    const changes = diff.recommendations.flatMap((one) => one.changes);
    expect(changes.length).toBeGreaterThan(15);
    expect(new Set(changes.map(({ among }) => among))).toEqual(new Set(["members-of-new"]));
    expect(diff.targetGroup).toEqual({ changes: [], undecided: [] });
    expect(diff.recommendations.flatMap(({ undecided }) => undecided)).toEqual([]);
    expect(wrongExamples(genericModel, own, day, diff)).toEqual([]);
    const [first] = changes;
    const [entry] = (first && evaluate(own, first.example.situation, { asOf: day }).programmes) ?? [];
    expect(entry?.membership).toBe("member");
  });

  it("differ the other way round in the same recommendations", () => {
    const own = programme("bindevaev-eksempel");
    const [forth, back] = [
      diffProgrammes(genericModel, own, { asOf: day }),
      diffProgrammes(own, genericModel, { asOf: day }),
    ];
    const subjects = (diff: typeof forth) => diff.recommendations.map(({ act, subject }) => `${act} ${subject}`).sort();
    expect(subjects(back)).toEqual(subjects(forth));
    expect(wrongExamples(own, genericModel, day, back)).toEqual([]);
  });

  it("differ in all of its own rules and deviations, and in no other rule that members can get", () => {
    const own = nf1();
    const diff = diffProgrammes(genericModel, own, { asOf: day });
    const named = new Set(diff.recommendations.flatMap(({ changes }) => changes.flatMap(({ rules }) => rules.new)));
    const added = own.rules.filter(({ addedBy }) => addedBy !== undefined).map(({ id }) => id);
    expect(added.filter((id) => !named.has(id))).toEqual([]);
  });

  it("do not differ on a day when nobody follows the programme yet, or no longer", () => {
    const own = nf1();
    const early = diffProgrammes(genericModel, own, { asOf: "2026-12-31" });
    expect([isSame(early), early.new.isInForce, early.laterDays]).toEqual([true, false, ["2027-01-01"]]);
    expect(diffProgrammes(genericModel, own, { asOf: "2027-01-01" }).new.isInForce).toBe(true);
    const retired = { ...own, specific: { ...own.specific, status: "retired" as const } };
    expect(isSame(diffProgrammes(genericModel, retired, { asOf: day }))).toBe(true);
  });

  it("differ by the model that stands beside the programme, when that is what it builds on", () => {
    const [first, ...rules] = genericModel.rules;
    const model = { ...genericModel, hash: "f".repeat(64), rules };
    const own = nf1();
    const specific = { ...own.specific, extends: [{ id: model.id, version: model.version, hash: model.hash }] };
    const overlay = { ...own, specific, rules: own.rules.filter(({ id }) => id !== first?.id) };
    const groups = (one: Programme): ReadonlySet<string> =>
      new Set(
        diffProgrammes(model, one, { asOf: day }).recommendations.flatMap(({ changes }) =>
          changes.map(({ among }) => among),
        ),
      );
    expect(groups(overlay)).toEqual(new Set(["members-of-new"]));
    expect(groups({ ...overlay, specific: own.specific })).toEqual(new Set(["members-of-new", "members-of-neither"]));
  });
});

describe("what is said of members", () => {
  it("is no question for them any more where a rule asks whether they are", () => {
    const diff = diffProgrammes(genericModel, nf1(), { asOf: day });
    const asked = diff.recommendations.find(({ subject }) => subject === "support-outside-programme");
    expect(asked?.changes.map(({ kind }) => kind)).toEqual(["no-longer-asked"]);
  });

  it("counts whoever is recorded as outside of the target group as that", () => {
    const own = nf1();
    const outside = ruleOf({ id: "outside", when: is("programme.membership", "out") });
    const inside = ruleOf({ id: "inside", when: is("programme.membership", "in") });
    const [old, now] = [own, { ...own, rules: [...own.rules, outside] }];
    const [gained] = diffProgrammes(old, now, { asOf: day }).recommendations.flatMap(({ changes }) => changes);
    expect(gained?.example.situation.programme).toEqual({ membership: "out" });
    const [member] = diffProgrammes(
      old,
      { ...own, rules: [...own.rules, inside] },
      { asOf: day },
    ).recommendations.flatMap(({ changes }) => changes);
    expect(member?.example.situation.programme).toBe(undefined);
  });
});

describe("two versions of a programme", () => {
  it("are the same when nothing changes, and when only the words of a fact do", () => {
    const own = nf1();
    expect(isSame(diffProgrammes(own, { ...own, version: "0.2.0" }, { asOf: day }))).toBe(true);
    const facts = Object.fromEntries(
      Object.entries(own.facts).map(([path, fact]) => [path, { ...fact, question: { da: "Hvad?", en: "What?" } }]),
    ) as Programme["facts"];
    expect(isSame(diffProgrammes(own, { ...own, facts }, { asOf: day }))).toBe(true);
  });

  it("cannot be compared when they mean something else by a fact", () => {
    const own = nf1();
    const [path = "", fact] = Object.entries(own.facts).find(([, { type }]) => type === "enum") ?? [];
    if (fact?.type !== "enum") throw new Error("there is a fact with values");
    const wider = { ...fact, values: { ...fact.values, another: { da: "et tredje", en: "a third" } } };
    const now = { ...own, facts: { ...own.facts, [path]: wider } };
    expect(() => diffProgrammes(own, now, { asOf: day })).toThrow(path);
  });

  it("say who comes into the target group and who leaves it, before what that does to them", () => {
    const own = nf1();
    const { condition } = own.specific.targetGroup;
    const children = withGroup(own, all(condition, child));
    const diff = diffProgrammes(own, children, { asOf: day });
    expect(diff.targetGroup.changes).toMatchObject([{ kind: "leaves", among: "members-of-old", direction: "looser" }]);
    const [left] = diff.targetGroup.changes;
    const stands = (one: Programme) =>
      left &&
      evaluate(one, left.example.situation, { asOf: day, closed: left.example.closed ?? [] }).programmes?.[0]
        ?.membership;
    expect(stands(own)).toBe("member");
    expect(stands(children)).not.toBe("member");
    expect(new Set(diff.recommendations.flatMap(({ changes }) => changes.map(({ among }) => among)))).toEqual(
      new Set(["members-of-old"]),
    );
    expect(wrongExamples(own, children, day)).toEqual([]);
    const back = diffProgrammes(children, own, { asOf: day });
    expect(back.targetGroup.changes).toMatchObject([
      { kind: "enters", among: "members-of-new", direction: "stricter" },
    ]);
    expect(said(back).length).toBe(said(diff).length);
  });

  it("ask the same of fewer or more people when only the target group is another: nothing is left out, and nothing new", () => {
    const own = nf1();
    const fewer = withGroup(own, all(own.specific.targetGroup.condition, ofSmallChildren));
    const ofOwnRule = (old: Programme, now: Programme) => {
      const { recommendations } = diffProgrammes(old, now, { asOf: day });
      expect(new Set(recommendations.map(({ standing }) => standing))).toEqual(new Set(["changed"]));
      const one = recommendations.find(({ changes }) =>
        changes.some(({ rules }) => [...rules.old, ...rules.new].includes("nf1-agree-on-site")),
      );
      return one?.changes.map(({ text, among }) => [text.da, among]);
    };
    expect(ofOwnRule(own, fewer)).toEqual([["færre får den", "members-of-old"]]);
    expect(ofOwnRule(fewer, own)).toEqual([["flere får den", "members-of-new"]]);
  });

  it("leave out what the new one has no rule for, and have as new what the old one had none for, whatever the target group", () => {
    const own = nf1();
    const rules = own.rules.filter(({ id }) => id !== "nf1-agree-on-site");
    const fewer = withGroup({ ...own, rules }, all(own.specific.targetGroup.condition, child));
    const standingOf = (old: Programme, now: Programme, standing: string) =>
      diffProgrammes(old, now, { asOf: day })
        .recommendations.filter((one) => one.standing === standing)
        .map(({ changes }) => changes.map(({ text }) => text.da));
    expect(standingOf(own, fewer, "left-out")).toEqual([["anbefalingen er udeladt"]]);
    expect(standingOf(fewer, own, "new")).toEqual([["anbefalingen er ny"]]);
  });

  it("give those who leave the target group what both leave out: more people get it, and it is not new", () => {
    const own = nf1();
    const leftOut = genericModel.rules.filter(({ id }) => own.rules.every((rule) => rule.id !== id));
    const fewer = withGroup(own, all(own.specific.targetGroup.condition, ofSmallChildren));
    const given = diffProgrammes(own, fewer, { asOf: day }).recommendations.filter(({ changes }) =>
      changes.some(({ rules }) => leftOut.some(({ id }) => rules.new.includes(id))),
    );
    expect(leftOut.length).toBeGreaterThan(0);
    const gained = given.map(({ standing, changes }) => [
      standing,
      ...changes.filter(({ kind }) => kind === "gained").map(({ text }) => text.da),
    ]);
    expect(gained).toEqual(leftOut.map(() => ["changed", "flere får den"]));
  });

  it("have the same target group when it is only written otherwise", () => {
    const own = nf1();
    const { condition } = own.specific.targetGroup;
    const nobodyElse = includes("disease.diagnoses", ...own.specific.targetGroup.diagnoses);
    const same = withGroup(own, any(condition, all(condition, confirmed), nobodyElse));
    expect(isSame(diffProgrammes(own, same, { asOf: day }))).toBe(true);
  });

  it("differ for members of both when a rule changes", () => {
    const own = nf1();
    const rules = own.rules.map((rule) =>
      rule.id === "nf1-agree-on-site" ? { ...rule, recommend: { ...rule.recommend, strength: "may" as const } } : rule,
    );
    const diff = diffProgrammes(own, { ...own, rules }, { asOf: day });
    expect(said(diff)).toEqual(["styrken falder fra skal til kan"]);
    expect(diff.recommendations[0]?.changes[0]?.among).toBe("members-of-both");
    expect(wrongExamples(own, { ...own, rules }, day)).toEqual([]);
  });

  it("that build on each other differ only for members of the further one", () => {
    const own = nf1();
    const further = withGroup(
      {
        ...own,
        id: "further",
        hash: "e".repeat(64),
        rules: own.rules.filter(({ id }) => id !== "nf1-agree-on-site"),
        specific: { ...own.specific, extends: [{ id: own.id, version: own.version, hash: own.hash }] },
      },
      all(own.specific.targetGroup.condition, child),
    );
    const diff = diffProgrammes(own, further, { asOf: day });
    expect(said(diff)).toEqual(["anbefalingen er udeladt"]);
    expect(diff.recommendations[0]?.changes[0]?.among).toBe("members-of-both");
  });
});
