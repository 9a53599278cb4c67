import { hashOf } from "../language/hash-of.js";
import type { Parameter } from "../language/names.js";
import { parametersOf } from "../language/parameters-of.js";
import type { Rule } from "../language/rule.js";

/** How much of a SHA-256 authors write: enough to see that something was changed. */
const shown = 12;

/** The part of a hash that authors write. It begins with a letter, so that YAML never takes it for a number. */
export function shortHash(hash: string): string {
  return `h${hash.slice(0, shown)}`;
}

/**
 * What a deviation from a rule rests on: everything that the rule says, with its named conditions spelt out and the
 * numbers that it reads.
 */
export function ruleHash(rule: Rule, parameters: Readonly<Record<string, Parameter>>): string {
  const read = parametersOf(rule).map((name) => [name, parameters[name]?.periods]);
  return shortHash(hashOf({ rule, parameters: read }));
}

/** What a deviation from a number rests on. */
export function parameterHash(parameter: Parameter): string {
  return shortHash(hashOf(parameter));
}
