import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { sayCondition } from "../language/say-condition.js";
import type { Deviation } from "../language/specific.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { ruleHash } from "../programme/content-hash.js";
import { fillIn } from "../recommend/fill-in.js";
import { parametersOn } from "../recommend/parameter-values.js";
import { inBoth, type Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";

/** How a rule of a programme stands to what the programme builds on; every rule of a model is as in the base. */
export type Standing = "as-in-base" | "own" | "changed" | "left-out";

/** A rule as its reader looks it up. */
export type ListedRule = {
  readonly rule: Rule;
  readonly standing: Standing;
  /** With the numbers of the day. */
  readonly text: Text;
  /** Whom it applies to, as a sentence without a full stop. */
  readonly when: Text;
  /** What a deviation writes as `base`; undefined for what the base does not have. */
  readonly hash?: string;
  /** What was decided about it by the programme, and by those that it builds on. */
  readonly deviations: readonly Deviation[];
};

/** Every rule of a programme, and then those that it leaves out. `base` is what it builds on, or a model itself. */
export function listRules(programme: Programme, base: Programme, asOf: CalendarDate): readonly ListedRule[] {
  const context = {
    vocabulary: vocabularyOf(programme),
    names: programme,
    parameter: parametersOn(programme.parameters, asOf),
  };
  const hashes = new Map(base.rules.map((rule) => [rule.id, ruleHash(rule, base.parameters)]));
  const list = (rule: Rule, isLeftOut: boolean): ListedRule => {
    const deviations = deviationsFrom(rule, programme);
    const hash = hashes.get(rule.id);
    const when = withoutNesting(rule.when);
    return {
      rule,
      standing: isLeftOut ? "left-out" : standingOf(rule, deviations, programme),
      text: fillIn(rule.recommend.text, programme.parameters, asOf),
      when: inBoth((language) => sayCondition(when, language, context)),
      ...(hash !== undefined && { hash }),
      deviations,
    };
  };
  const kept = new Set(programme.rules.map(({ id }) => id));
  const leftOut = (programme.specific?.before.rules ?? []).filter(({ id }) => !kept.has(id));
  return [...programme.rules.map((rule) => list(rule, false)), ...leftOut.map((rule) => list(rule, true))];
}

/** What changes the rule: deviations from it, and from numbers that it reads. To adopt is no change. */
function deviationsFrom({ id }: Rule, { specific }: Programme): readonly Deviation[] {
  return (specific?.deviations ?? []).filter(
    ({ does, rule, changes }) => does !== "adopt" && (rule === id || changes.some((change) => change.rule === id)),
  );
}

function standingOf({ addedBy }: Rule, deviations: readonly Deviation[], { id }: Programme): Standing {
  if (addedBy === id) return "own";
  return deviations.length > 0 ? "changed" : "as-in-base";
}

/** Everything that must hold, once, where a gate, a condition and what a programme adds have an `all` each. */
function withoutNesting(condition: Condition): Condition {
  if (condition.kind !== "all") return condition;
  const parts = condition.of.map(withoutNesting).flatMap((one) => (one.kind === "all" ? one.of : [one]));
  return { kind: "all", of: [...new Map(parts.map((one) => [JSON.stringify(one), one])).values()] };
}
