import { problem, type Path } from "../diagnostics/diagnostic.js";
import type { Condition } from "../truth/condition.js";
import { parseCondition } from "./parse-condition.js";
import { checkFieldNames, identifier, parseFields, type RuleContext } from "./parse-rule.js";
import type { Recommend, Rule } from "./rule.js";
import type { WrittenChange } from "./specific-schemas.js";

/** A rule with a programme's change. Undefined when the change has mistakes; they are added to `context.problems`. */
export function applyChange(rule: Rule, change: WrittenChange, path: Path, context: RuleContext): Rule | undefined {
  const before = context.problems.length;
  const { when, alsoWhen, onlyWhen, without = [], ...fields } = change;
  checkFieldNames(fields, path, context);
  if (fields.subject !== undefined && !identifier.test(fields.subject)) {
    context.problems.push(problem("bad-identifier", { path: [...path, "subject"] }, { id: fields.subject }));
  }
  const kept = Object.entries(rule.recommend).filter(([field]) => !(without as readonly string[]).includes(field));
  const recommend = { ...Object.fromEntries(kept), ...parseFields(fields, path, context) } as Recommend;
  if (recommend.due !== undefined && recommend.fulfilledBy === undefined) {
    context.problems.push(problem("missing-key", { path, at: "key" }, { name: "fulfilledBy", of: rule.id }));
  }
  const changed = changedCondition(rule, { when, alsoWhen, onlyWhen }, path, context);
  if (changed === undefined || context.problems.length > before) return undefined;
  return { ...rule, when: changed, recommend };
}

/** The gate stays; the rule's own condition is replaced, made wider, or made narrower. */
function changedCondition(
  rule: Rule,
  { when, alsoWhen, onlyWhen }: Pick<WrittenChange, "when" | "alsoWhen" | "onlyWhen">,
  path: Path,
  context: RuleContext,
): Condition | undefined {
  const parse = (field: string, written: unknown): Condition | undefined =>
    parseCondition(written, [...path, field], context);
  const [gate, ...own] = rule.when.kind === "all" ? rule.when.of : [rule.when];
  const [only, first] = own;
  const base = only !== undefined && first === undefined ? only : ({ kind: "all", of: own } as const);
  const instead = when === undefined ? base : parse("when", when);
  const also = alsoWhen === undefined ? undefined : parse("alsoWhen", alsoWhen);
  const narrower = onlyWhen === undefined ? undefined : parse("onlyWhen", onlyWhen);
  if (instead === undefined || gate === undefined) return undefined;
  if ((alsoWhen !== undefined && !also) || (onlyWhen !== undefined && !narrower)) return undefined;
  const wider: Condition = also === undefined ? instead : { kind: "any", of: [instead, also] };
  return { kind: "all", of: [gate, wider, ...(narrower === undefined ? [] : [narrower])] };
}
