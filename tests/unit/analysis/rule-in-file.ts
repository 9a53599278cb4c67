import type { Condition } from "../../../src/truth/condition.js";
import type { Finding } from "../../../src/analysis/finding.js";
import type { Rule } from "../../../src/language/rule.js";
import { all, inScope, named, ruleOf, type RuleInput } from "../../small-programme.js";

/** The condition that the whole file of a small rule is about. */
export const gate = named("in-scope", inScope);

/** A rule as a file has it: the gate stands before its own condition. */
export function ruleInFile(own: Condition, input: RuleInput = {}): Rule {
  return ruleOf({ ...input, when: all(gate, own) });
}

/** What findings are about, and what they say in English. */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ at, message }) => `${at.kind} ${at.id}: ${message.en}`);
}
