import type { Ways } from "../cells/patience.js";
import type { TargetGroup } from "../language/specific.js";
import type { Programme } from "../language/programme.js";
import { assertNever, type Condition, type Leaf } from "../truth/condition.js";

/** The ways of being somebody whom a programme is for, each as claims that hold together. A model is for everybody. */
export function membersOf({ specific }: Programme): Ways {
  return specific === undefined ? [[]] : membersIn(specific.targetGroup);
}

/**
 * One is a member by what a target group says of function and symptoms, or by a code once the diagnosis is made
 * (`membershipOf` decides the same of one person).
 */
export function membersIn({ condition }: Pick<TargetGroup, "condition">): Ways {
  return [
    [
      [condition, "true"],
      [notConfirmed, "not-true"],
      [elsewhere, "not-true"],
    ],
    [
      [withoutCodes(condition), "true"],
      [elsewhere, "not-true"],
    ],
  ];
}

const notConfirmed: Leaf = { kind: "leaf", fact: "disease.status", operator: "is-none-of", values: ["confirmed"] };

/** Of a member this is known to be otherwise, unless somebody recorded it. */
const elsewhere: Leaf = { kind: "leaf", fact: "programme.membership", operator: "is-none-of", values: ["in"] };

/** The condition where no code is known; `wanted` is the truth that it is asked for. */
function withoutCodes(condition: Condition, wanted = true): Condition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { kind: condition.kind, of: condition.of.map((part) => withoutCodes(part, wanted)) };
    case "not":
      return { kind: "not", of: withoutCodes(condition.of, !wanted) };
    case "named":
      return withoutCodes(condition.of, wanted);
    case "leaf":
      // Nothing is certain of a list that is not known.
      return condition.fact === "disease.diagnoses" ? { kind: wanted ? "any" : "all", of: [] } : condition;
    default:
      return assertNever(condition);
  }
}
