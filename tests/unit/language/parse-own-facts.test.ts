import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/diagnostics/diagnostic.js";
import { checkShape } from "../../../src/language/explain-issue.js";
import type { RecordedFact } from "../../../src/vocabulary/fact.js";
import { parseOwnFacts } from "../../../src/language/parse-own-facts.js";
import { programmeFileSchema, type ProgrammeFile } from "../../../src/language/specific-schemas.js";
import { ownFacts } from "../../own-facts.js";

type Written = ProgrammeFile["facts"];
type Parsed = { readonly facts: Readonly<Record<string, RecordedFact>>; readonly problems: readonly Problem[] };

const text = { da: "opfølgningen", en: "the follow-up" };
const says = { yes: text, no: text };
const asked = { label: text, question: { da: "Hvad?", en: "What?" }, answeredBy: ["pal"] };

function parse(written: object | undefined, inherited?: typeof ownFacts): Parsed {
  const problems: Problem[] = [];
  return { facts: parseOwnFacts(written as Written, ["facts"], problems, inherited), problems };
}

/** Code, place and help of what is wrong with one fact. */
function wrongWith(fact: object, name = "sign", group = "nf1"): readonly string[] {
  const { problems } = parse({ [group]: { [name]: { ...asked, ...fact } } });
  return problems.map(({ code, path, help }) => `${code} ${path.join(".")}: ${help?.en ?? ""}`);
}

describe("the facts of a programme's own", () => {
  it("are the facts that were declared, by group and name", () => {
    const nf1 = Object.fromEntries(
      Object.entries(ownFacts).map(([path, fact]) => [path.slice(path.indexOf(".") + 1), fact]),
    );
    expect(checkShape({ nf1 }, programmeFileSchema.shape.facts).problems).toEqual([]);
    expect(parse({ nf1 })).toEqual({ facts: ownFacts, problems: [] });
  });

  it("are none when nothing is declared", () => {
    expect(parse(undefined)).toEqual({ facts: {}, problems: [] });
    expect(parse({})).toEqual({ facts: {}, problems: [] });
  });

  it("have a list that is not the whole list unless that is said", () => {
    const { facts } = parse({ nf1: { signs: { type: "set", ...asked, values: { lumps: text } } } });
    expect(facts).toMatchObject({ "nf1.signs": { exhaustive: false } });
  });
});

describe("a name", () => {
  it.each(["sign", "s", "firstSign2", "f1"])("can be `%s`", (name) => {
    expect(wrongWith({ type: "date" }, name, name)).toEqual([]);
  });

  it.each([
    ["first-sign", "did you mean `firstSign`?"],
    ["first sign", "did you mean `firstSign`?"],
    ["First.Sign", "did you mean `firstSign`?"],
    ["Sign", "did you mean `sign`?"],
    ["2ndSign", "write another name that begins with a small letter and has only a-z, A-Z and digits:"],
    ["førKontrol", "did you mean `foerKontrol`?"],
    ["ældste søskende", "did you mean `aeldsteSoeskende`?"],
    ["constructor", "write another name"],
    ["toString", "write another name"],
    ["__proto__", "did you mean `proto`?"],
    ["", "write another name"],
  ])("cannot be `%s`", (name, help) => {
    const [one, ...others] = parse({ nf1: Object.fromEntries([[name, { type: "date", ...asked }]]) }).problems;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "bad-fact-name", path: ["facts", "nf1", name], at: "key" });
    expect(one?.help?.en).toContain(help);
    const [ofGroup] = parse({ ...Object.fromEntries([[name, { sign: { type: "date", ...asked } }]]) }).problems;
    expect(ofGroup).toMatchObject({ code: "bad-fact-name", path: ["facts", name], at: "key" });
  });

  it.each(["disease", "function", "programme"])("of a group is not that of the built-in group `%s`", (group) => {
    const [one, ...others] = parse({ [group]: { sign: { type: "date", ...asked } } }).problems;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "built-in-group", path: ["facts", group], at: "key" });
    expect(one?.message.da).toBe(`gruppen \`${group}\` hører til den generiske model`);
  });

  it("never takes the place of a built-in fact, not even with the mistake said", () => {
    expect(parse({ disease: { status: { type: "date", ...asked } } }).facts).toEqual({});
  });

  it("is not that of a fact which the base has, but another in the same group is", () => {
    const written = { nf1: { centre: { type: "date", ...asked }, mayor: { type: "date", ...asked } } };
    const { facts, problems } = parse(written, ownFacts);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([["name-of-base", ["facts", "nf1", "centre"]]]);
    expect(Object.keys(facts)).toEqual(["nf1.mayor"]);
  });
});

describe("a type", () => {
  it.each<[string, object, readonly string[]]>([
    ["boolean", {}, ["says"]],
    ["event", {}, ["says"]],
    ["enum", {}, ["values"]],
    ["set", {}, ["values"]],
    ["integer", {}, ["unit", "min", "max"]],
    ["integer", { unit: "years", max: 3 }, ["min"]],
    ["date", {}, []],
  ])("%s with %j lacks %j", (type, fact, missing) => {
    expect(wrongWith({ type, ...fact })).toEqual(
      missing.map((name) => `missing-key facts.nf1.sign: add \`${name}: …\``),
    );
  });

  it.each<[string, string, object, string]>([
    ["judgement", "event", { says, judgement: true }, "`boolean`"],
    ["exhaustive", "enum", { values: { a: text, b: text }, exhaustive: true }, "`set`"],
    ["values", "boolean", { says, values: { a: text } }, "`enum` and `set`"],
    ["says", "date", { says }, "`boolean` and `event`"],
    ["unit", "date", { unit: "years" }, "`integer`"],
    ["min", "set", { values: { a: text }, min: 0 }, "`integer`"],
    ["max", "boolean", { says, max: 0 }, "`integer`"],
  ])("has no field of another: `%s` of %s", (field, type, fact, belongsTo) => {
    expect(wrongWith({ type, ...fact })).toEqual([
      `field-of-another-type facts.nf1.sign.${field}: delete the field, or mend the type: it belongs to ${belongsTo}`,
    ]);
  });

  it("may have what belongs to it", () => {
    expect(wrongWith({ type: "boolean", says, judgement: true })).toEqual([]);
    expect(wrongWith({ type: "set", values: { a: text }, exhaustive: false })).toEqual([]);
  });
});

describe("values", () => {
  it("are two or more to choose between, and one or more in a list", () => {
    const values = (count: number): object => Object.fromEntries(["a", "b"].slice(0, count).map((key) => [key, text]));
    const tooFew = "wrong-shape facts.nf1.sign.values: write";
    expect(wrongWith({ type: "enum", values: values(1) })).toEqual([`${tooFew} at least two values to choose between`]);
    expect(wrongWith({ type: "enum", values: values(2) })).toEqual([]);
    expect(wrongWith({ type: "set", values: values(0) })).toEqual([`${tooFew} at least one value`]);
    expect(wrongWith({ type: "set", values: values(1) })).toEqual([]);
  });

  it("have names in small letters with hyphens", () => {
    const values = { "skin-spots": text, skinSpots: text, "1-2": text, constructor: text };
    expect(wrongWith({ type: "set", values }).map((one) => one.split(":")[0])).toEqual([
      "bad-identifier facts.nf1.sign.values.skinSpots",
      "bad-identifier facts.nf1.sign.values.1-2",
    ]);
  });

  it("of a number end where they begin or later", () => {
    const range = (min: number, max: number): readonly string[] =>
      wrongWith({ type: "integer", unit: "years", min, max });
    expect(range(3, 3)).toEqual([]);
    expect(range(4, 3)).toEqual(["wrong-shape facts.nf1.sign.max: write a whole number that is not below `min` (4)"]);
  });
});

describe("who can answer", () => {
  it("is somebody known, with the nearest name otherwise", () => {
    expect(wrongWith({ type: "date", answeredBy: ["patient", "familiy", "sundhedsvæsenet"] })).toEqual([
      "unknown-name facts.nf1.sign.answeredBy.1: did you mean `family`?",
      expect.stringMatching(/^unknown-name facts\.nf1\.sign\.answeredBy\.2: choose one of patient, family, .*, pal$/),
    ]);
  });
});

it("a fact with mistakes is kept as far as it can be understood, so that rules on it are not blamed", () => {
  const { facts, problems } = parse({
    nf1: { sign: { ...asked, type: "integer" }, event: { ...asked, type: "event" } },
  });
  expect(problems).toHaveLength(4);
  expect(facts).toMatchObject({
    "nf1.sign": { type: "integer", unit: "count" },
    "nf1.event": { type: "event", says: { yes: text, no: text } },
  });
});
