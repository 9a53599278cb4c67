import { joinClauses, joinWords } from "../text/join-words.js";
import type { Language, Text } from "../text/text.js";
import { assertNever, type Condition, type Constant, type Leaf, type ParameterReference } from "../truth/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import { isNothing, sayNothing, sayNumber } from "../vocabulary/say-known.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Names } from "./names.js";

export type SayContext = {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  /** The value of a parameter on the day the sentence is about. */
  readonly parameter: (name: string) => number;
};

/** A condition as a sentence without a full stop, made from the condition itself, so that the two cannot drift. */
export function sayCondition(condition: Condition, language: Language, context: SayContext): string {
  const say = (one: Condition): string => sayCondition(one, language, context);
  switch (condition.kind) {
    case "all":
    case "any": {
      const by = condition.kind === "all" ? "and" : "or";
      const parts = condition.of.map((one) => (one.kind === "all" || one.kind === "any" ? `(${say(one)})` : say(one)));
      return joinClauses(parts, by, language);
    }
    case "not":
      return `${language === "da" ? "det gælder ikke, at" : "it is not so that"} (${say(condition.of)})`;
    case "named":
      return context.names.conditions[condition.name]?.text[language] ?? say(condition.of);
    case "leaf":
      return sayLeaf(condition, language, context);
    default:
      return assertNever(condition);
  }
}

const phrases: Readonly<Record<Exclude<Leaf["operator"], "happened" | "not-happened">, Text>> = {
  "is-one-of": { da: "er", en: "is" },
  "is-none-of": { da: "er ikke", en: "is not" },
  "less-than": { da: "er under", en: "is under" },
  "at-most": { da: "er højst", en: "is at most" },
  "more-than": { da: "er over", en: "is over" },
  "at-least": { da: "er mindst", en: "is at least" },
  "includes-any": { da: "omfatter", en: "includes" },
  "includes-none": { da: "omfatter ikke", en: "does not include" },
};

function sayLeaf(leaf: Leaf, language: Language, context: SayContext): string {
  const fact = context.vocabulary.get(leaf.fact);
  if (fact === undefined) return leaf.fact;
  switch (leaf.operator) {
    case "happened":
    case "not-happened":
      return "says" in fact ? fact.says[leaf.operator === "happened" ? "yes" : "no"][language] : leaf.fact;
    case "is-one-of":
    case "is-none-of":
      if (fact.type === "boolean") {
        return fact.says[leaf.values.includes(true) === (leaf.operator === "is-one-of") ? "yes" : "no"][language];
      }
      return sayComparison(leaf.values, leaf.operator, fact, language, context);
    case "includes-any":
    case "includes-none":
      return sayComparison(leaf.values, leaf.operator, fact, language, context);
    default:
      return sayComparison([leaf.value], leaf.operator, fact, language, context);
  }
}

function sayComparison(
  written: readonly (Constant | ParameterReference)[],
  operator: keyof typeof phrases,
  fact: Fact,
  language: Language,
  context: SayContext,
): string {
  const values = written.map((value) => sayConstant(value, fact, language, context));
  if (operator === "includes-any" && written.every((value) => typeof value === "string" && isNothing(value)))
    return sayNothing(fact.label[language], values[0], language);
  return `${fact.label[language]} ${phrases[operator][language]} ${joinWords(values, "or", language)}`;
}

function sayConstant(
  value: Constant | ParameterReference,
  fact: Fact,
  language: Language,
  { parameter }: SayContext,
): string {
  const constant = typeof value === "object" ? parameter(value.parameter) : value;
  if (fact.type === "integer") return sayNumber(Number(constant), fact.unit, language);
  return "values" in fact ? (fact.values[String(constant)]?.[language] ?? String(constant)) : String(constant);
}
