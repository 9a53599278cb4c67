import type { Claim } from "../../cells/find-situation.js";
import type { InvariantClaim, Selection } from "../../language/consistency.js";
import type { Rule } from "../../language/rule.js";
import { actorsBehind, selectRules } from "../../language/select-rules.js";
import { assertNever, type Condition } from "../../truth/condition.js";
import type { Analysis } from "../analysis.js";
import { anyOf, askedOf, isShown } from "./shown-rules.js";

/** What an example person shows: that it is not as claimed, or only that it is not certain. */
export type Failure =
  | "gets-none"
  | "gets-none-for-certain"
  | "is-left-out"
  | "gets-one"
  | "gets-of-two-groups"
  | "has-two-responsibles"
  | "is-not-so"
  | "is-not-so-for-certain";

/** One way in which a claim can fail of somebody of whom its premise is certain. */
export type Way = {
  readonly failure: Failure;
  readonly claims: readonly Claim[];
  /** The rules that it is about. */
  readonly rules: readonly Rule[];
};

type OnADay = Pick<Analysis, "programme" | "asOf">;

/** All ways in which a claim can fail; it holds when there is nobody of whom any of them is so. The clearest come first. */
export function waysToFail(claim: InvariantClaim, analysis: OnADay): readonly Way[] {
  const selected = (selection: Selection): readonly Rule[] => selectedRules(selection, analysis);
  switch (claim.kind) {
    case "gets": {
      const rules = selected(claim.rules);
      return [
        { failure: "gets-none", claims: neither(rules.map(isShown), claim.orIs, "false"), rules },
        { failure: "gets-none-for-certain", claims: neither([anyOf(rules)], claim.orIs, "not-true"), rules },
      ];
    }
    case "coveredBy": {
      const rules = selected(claim.rules);
      return [{ failure: "is-left-out", claims: neither(rules.map(isShown), claim.orIs, "false"), rules }];
    }
    case "neverGets":
      return selected(claim.rules).map((rule) => ({ failure: "gets-one", claims: askedOf(rule), rules: [rule] }));
    case "atMostOneOf":
    case "neverBoth":
      return pairsOf(claim.groups.map(selected)).map((pair) => ({ failure: "gets-of-two-groups", ...bothOf(pair) }));
    case "oneResponsible":
      return pairsOf(byResponsible(selected(claim.rules), analysis)).map((pair) => ({
        failure: "has-two-responsibles",
        ...bothOf(pair),
      }));
    case "is":
      return [
        { failure: "is-not-so", claims: [[claim.condition, "false"]], rules: [] },
        { failure: "is-not-so-for-certain", claims: [[claim.condition, "not-true"]], rules: [] },
      ];
    default:
      return assertNever(claim);
  }
}

/** The rules of a programme that are meant on the evaluation date. */
export function selectedRules(selection: Selection, { programme, asOf }: OnADay): readonly Rule[] {
  return selectRules(selection, { ...programme, day: asOf });
}

/** Of whom none of some conditions is so, nor what is as good. */
function neither(
  of: readonly Condition[],
  orIs: Condition | undefined,
  wanted: "false" | "not-true",
): readonly Claim[] {
  return [[{ kind: "any", of }, wanted], ...(orIs === undefined ? [] : [[orIs, wanted] as const])];
}

type Pair = readonly [Rule, Rule];

/** A rule of one group and another rule of another. */
function pairsOf(groups: readonly (readonly Rule[])[]): readonly Pair[] {
  return groups.flatMap((group, index) => {
    const later = groups.slice(index + 1).flat();
    return group.flatMap((one) => later.filter((other) => other !== one).map((other): Pair => [one, other]));
  });
}

function bothOf([one, other]: Pair): Pick<Way, "claims" | "rules"> {
  return { claims: [...askedOf(one), ...askedOf(other)], rules: [one, other] };
}

/** A rule that names nobody has a responsible of its own: who it is depends on the person. */
function byResponsible(rules: readonly Rule[], { programme, asOf }: OnADay): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const [actor = ""] = actorsBehind(rule.recommend.responsible, programme, asOf);
    groups.set(actor, [...(groups.get(actor) ?? []), rule]);
  }
  return [...groups.values()];
}
