import { joinClauses } from "../text/join-words.js";
import { inBoth, type Language, type Text } from "../text/text.js";
import { know, valueAt } from "../vocabulary/know.js";
import type { CodesFact, DiagnosesDerived, Fact, SetFact } from "../vocabulary/fact.js";
import type { Known, KnownFacts } from "../vocabulary/known-facts.js";
import { matchDiagnoses } from "../vocabulary/match-diagnoses.js";
import { isNothing, sayKnown } from "../vocabulary/say-known.js";
import { isRecorded, type Vocabulary } from "../vocabulary/vocabulary.js";
import type { Example } from "../cells/find-situation.js";

/** A person in words, without a full stop: "en person på 17 år: diagnosen er stillet, og sygdommen er kompleks". */
export function sayExample(example: Example, vocabulary: Vocabulary): Text {
  const { asOf, situation, closed = [] } = example;
  const facts = know(situation, vocabulary, { asOf, closed });
  return inBoth((language) => {
    const clauses = clausesOf(example, facts, vocabulary, language);
    const known = facts.get("person.ageYears");
    const age = known?.type === "value" && typeof known.value === "number" ? known.value : undefined;
    if (age === undefined && clauses.length === 0) return language === "da" ? "en hvilken som helst person" : "anybody";
    const person = age === undefined ? ofWhom[language] : aged(age, language);
    return clauses.length === 0 ? person : `${person}: ${joinClauses(clauses, "and", language)}`;
  });
}

const ofWhom: Text = { da: "en person, om hvem dette vides", en: "a person of whom this is known" };

function aged(years: number, language: Language): string {
  if (years === 0) return language === "da" ? "et barn under 1 år" : "a child under 1 year old";
  return language === "da" ? `en person på ${String(years)} år` : `a person aged ${String(years)}`;
}

/** Every recorded fact, and that an open list is whole; the day of birth is said as an age. */
function clausesOf(
  { situation, closed = [] }: Example,
  facts: KnownFacts,
  vocabulary: Vocabulary,
  language: Language,
): readonly string[] {
  return [...vocabulary].flatMap(([path, fact]) => {
    const known = facts.get(path);
    const isWhole = closed.includes(path);
    const isGiven = isWhole || valueAt(situation, path) !== undefined;
    if (!isRecorded(fact) || path === "person.birthDate" || !isGiven || known === undefined) return [];
    const named = fact.type === "codes" ? withNames(path, fact, known, vocabulary) : fact;
    return [isWhole ? sayWhole(named, known, language) : sayKnown(named, known, language)];
  });
}

/** An open list of which it is known that there is nothing else on it. */
function sayWhole(fact: Fact, known: Known, language: Language): string {
  const said = sayKnown(fact, known, language);
  if (known.type !== "set" || known.members.every(isNothing)) return said;
  return `${said} ${language === "da" ? "og ikke andet" : "and nothing else"}`;
}

/** Codes are said with the diagnoses that they imply: "ORPHA:666 (Osteogenesis imperfecta)". */
function withNames(path: string, fact: CodesFact, known: Known, vocabulary: Vocabulary): SetFact {
  const implied = [...vocabulary.values()].filter(
    (other): other is DiagnosesDerived =>
      !isRecorded(other) &&
      other.derived.kind === "diagnoses" &&
      other.derived.of === path &&
      other.derived.relation === "implied",
  );
  const named = (code: string): Text => {
    const names = implied.flatMap(({ values, derived: { among } }) =>
      matchDiagnoses([code], among).implied.flatMap((key) => values[key] ?? []),
    );
    return inBoth((language) =>
      names.length === 0 ? code : `${code} (${names.map((name) => name[language]).join(", ")})`,
    );
  };
  const codes = known.type === "set" ? known.members : [];
  return {
    ...fact,
    type: "set",
    exhaustive: false,
    values: Object.fromEntries(codes.map((code) => [code, named(code)])),
  };
}
