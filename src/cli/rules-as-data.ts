import type { Programme } from "../language/programme.js";
import { resultFormat } from "../recommend/result-schema.js";
import type { ListedRule } from "./list-rules.js";

/** Rules with what is shown of them, and, where none was found, the ids that may have been meant. */
export function rulesAsData(
  found: readonly ListedRule[],
  nearest: readonly string[],
  { id, version }: Programme,
): object {
  const rules = found.map(({ rule, text, when, standing, hash, deviations }) => {
    const { section, statements, laws, decisions, recommend } = rule;
    const { act, subject, strength, responsible, recipient, alternatives, involves } = recommend;
    return {
      id: rule.id,
      ...{ section, statements, laws, decisions },
      ...{ act, subject, strength, responsible, recipient, alternatives, involves },
      ...{ text, when, standing, hash, deviations },
    };
  });
  return { format: resultFormat, programme: { id, version }, rules, ...(found.length === 0 && { nearest }) };
}
