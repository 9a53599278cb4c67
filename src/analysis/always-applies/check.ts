import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import { leavesOf, type Condition, type Leaf } from "../../truth/condition.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { gateAndOwn } from "../gate-and-own.js";
import { nobodyEverIs } from "../nobody-is.js";
import { unnamed } from "../unnamed.js";

/**
 * A rule whose own condition is false of nobody whom its file is about, although it is written as a condition. Somebody
 * outside of the programme's target group counts: to say who a rule is for is clear.
 */
export const alwaysApplies: Check = (analysis) =>
  analysis.rules.flatMap((rule): readonly Finding[] => {
    const about: Subject = { kind: "rule", id: rule.id };
    if (!isAlwaysTrue(rule, analysis.ofEverybody())) return [];
    const found = analysis.find([[rule.when, "true"]], about);
    if (found.kind !== "found") return [];
    return [
      {
        code: "always-applies",
        severity: "warning",
        at: { ...about, part: "when" },
        message: {
          da: `betingelsen i \`${rule.id}\` udelukker ingen af dem, som filens \`appliesTo\` gælder`,
          en: `the condition of \`${rule.id}\` rules out nobody of those whom the file's \`appliesTo\` is about`,
        },
        help: {
          da: `er det meningen, så skriv \`when: { condition: ${rule.appliesTo} }\`; ellers ret betingelsen`,
          en: `if that is meant, write \`when: { condition: ${rule.appliesTo} }\`; otherwise mend the condition`,
        },
        example: found.example,
        shows: { [rule.id]: "applies" },
      },
    ];
  });

/** Whether the own condition of a rule is certainly false of nobody of whom the gate is certain, and nobody meant that. */
export function isAlwaysTrue(rule: Rule, analysis: Analysis): boolean {
  const { gate, own } = gateAndOwn(rule);
  const condition: Condition = { kind: "all", of: own };
  if (repeats(gate, condition) || leavesOf(condition).some((leaf) => asksOnlyWhether(leaf, analysis.vocabulary)))
    return false;
  return nobodyEverIs(
    [
      [gate, "true"],
      [condition, "false"],
    ],
    { kind: "rule", id: rule.id },
    analysis,
  );
}

/** So rules for everybody are written: with the gate once more, or with a part of it. */
function repeats(gate: Condition, own: Condition): boolean {
  const said = new Set(partsOf(unnamed(gate)).map((part) => JSON.stringify(part)));
  return partsOf(unnamed(own)).every((part) => said.has(JSON.stringify(part)));
}

/** A condition, or what has to hold together in it, without nesting. */
function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(partsOf) : [condition];
}

/** A choice among all values asks whether the fact is known ("while a grade is recorded", D23). */
function asksOnlyWhether(leaf: Leaf, vocabulary: Vocabulary): boolean {
  const fact = vocabulary.get(leaf.fact);
  if (leaf.operator !== "is-one-of") return false;
  const values = fact?.type === "enum" ? Object.keys(fact.values) : fact?.type === "boolean" ? [true, false] : [];
  return values.length > 0 && values.every((value) => leaf.values.includes(value));
}
