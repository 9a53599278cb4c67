import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { answerers, type Answerer, type RecordedFact } from "../vocabulary/fact.js";
import { coreVocabulary, groupsOf } from "../vocabulary/vocabulary.js";
import { isFactName, nearestFactName } from "./fact-name.js";
import { identifier } from "./parse-rule.js";
import type { ProgrammeFile } from "./specific-schemas.js";

type Written = NonNullable<ProgrammeFile["facts"]>[string][string];
type Type = Written["type"];
/** The fields that belong to some types only. */
type OwnField = "says" | "values" | "exhaustive" | "judgement" | "unit" | "min" | "max";

/**
 * The facts of a programme's own, by path. A fact with mistakes is among them as far as it can be understood, so that a
 * rule which names it is not blamed; a fact that the core or the programme's base has is not.
 */
export function parseOwnFacts(
  written: ProgrammeFile["facts"],
  path: Path,
  problems: Problem[],
  inherited: Readonly<Record<string, RecordedFact>> = {},
): Readonly<Record<string, RecordedFact>> {
  const groups = groupsOf(coreVocabulary);
  const found = Object.entries(written ?? {}).flatMap(([group, facts]) => {
    checkFactName(group, [...path, group], problems);
    if (groups.includes(group)) {
      problems.push(problem("built-in-group", { path: [...path, group], at: "key" }, { group }));
    }
    return Object.entries(facts).map(([name, fact]): [string, RecordedFact] => {
      const at = [...path, group, name];
      const own = `${group}.${name}`;
      checkFactName(name, at, problems);
      if (Object.hasOwn(inherited, own)) {
        problems.push(problem("name-of-base", { path: at, at: "key" }, { name: own }));
      }
      checkFields(name, fact, at, problems);
      checkAnswerers(fact, at, problems);
      return [own, factOf(fact)];
    });
  });
  return Object.fromEntries(found.filter(([own]) => !coreVocabulary.has(own) && !Object.hasOwn(inherited, own)));
}

function checkFactName(name: string, path: Path, problems: Problem[]): void {
  if (isFactName(name)) return;
  problems.push(problem("bad-fact-name", { path, at: "key" }, { name, nearest: nearestFactName(name) }));
}

/** What each type needs beside the fields that every fact has, and what it may have. */
const fieldsOf: Readonly<Record<Type, { needs: readonly OwnField[]; may: readonly OwnField[] }>> = {
  boolean: { needs: ["says"], may: ["judgement"] },
  event: { needs: ["says"], may: [] },
  enum: { needs: ["values"], may: [] },
  set: { needs: ["values"], may: ["exhaustive"] },
  integer: { needs: ["unit", "min", "max"], may: [] },
  date: { needs: [], may: [] },
};
const ownFields: readonly OwnField[] = ["says", "values", "exhaustive", "judgement", "unit", "min", "max"];

function checkFields(name: string, fact: Written, path: Path, problems: Problem[]): void {
  const { needs, may } = fieldsOf[fact.type];
  for (const field of needs) {
    if (fact[field] === undefined)
      problems.push(problem("missing-key", { path, at: "key" }, { name: field, of: name }));
  }
  for (const field of ownFields) {
    if (fact[field] === undefined || needs.includes(field) || may.includes(field)) continue;
    const details = { field, type: fact.type, types: typesWith(field) };
    problems.push(problem("field-of-another-type", { path: [...path, field], at: "key" }, details));
  }
  if (needs.includes("values")) checkValues(fact, [...path, "values"], problems);
  if (fact.type === "integer") checkRange(fact, [...path, "max"], problems);
}

function typesWith(field: OwnField): readonly string[] {
  return Object.entries(fieldsOf).flatMap(([type, { needs, may }]) =>
    [...needs, ...may].includes(field) ? [type] : [],
  );
}

/** One value leaves nothing to choose. */
function checkValues({ type, values }: Written, path: Path, problems: Problem[]): void {
  if (values === undefined) return;
  const keys = Object.keys(values);
  if (keys.length < (type === "enum" ? 2 : 1)) {
    const expected =
      type === "enum"
        ? { da: "mindst to værdier at vælge imellem", en: "at least two values to choose between" }
        : { da: "mindst én værdi", en: "at least one value" };
    problems.push(problem("wrong-shape", { path }, { name: "values", expected }));
  }
  for (const id of keys.filter((key) => !identifier.test(key))) {
    problems.push(problem("bad-identifier", { path: [...path, id], at: "key" }, { id }));
  }
}

function checkRange({ min, max }: Written, path: Path, problems: Problem[]): void {
  if (min === undefined || max === undefined || min <= max) return;
  const expected = {
    da: `et helt tal, der ikke er mindre end \`min\` (${String(min)})`,
    en: `a whole number that is not below \`min\` (${String(min)})`,
  };
  problems.push(problem("wrong-shape", { path }, { name: "max", expected }));
}

function checkAnswerers({ answeredBy }: Written, path: Path, problems: Problem[]): void {
  for (const [index, name] of answeredBy.entries()) {
    if (answerers.some((known) => known === name)) continue;
    const [nearest, allowed] = [nearestName(name, answerers), answerers.join(", ")];
    const where = { path: [...path, "answeredBy", index] };
    problems.push(problem("unknown-name", where, { kind: "answerer", name, nearest, allowed }));
  }
}

/** The fact with what its type needs; in place of what is missing stands something that can be read. */
function factOf({ type, label, question, ...written }: Written): RecordedFact {
  const asked = { label, question, answeredBy: written.answeredBy as readonly Answerer[] };
  const { says = { yes: label, no: label }, values = {}, unit = "count", judgement, exhaustive = false } = written;
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = written;
  switch (type) {
    case "boolean":
      return { type, ...asked, says, ...(judgement && { judgement }) };
    case "event":
      return { type, ...asked, says };
    case "enum":
      return { type, ...asked, values };
    case "set":
      return { type, ...asked, values, exhaustive };
    case "integer":
      return { type, ...asked, unit, min, max };
    case "date":
      return { type, ...asked };
  }
}
