import type { Found } from "../../cells/find-situation.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { isDecisive, waysToDecide, type Alternatives } from "./decisive.js";
import { differences } from "./differences.js";
import type { Definite, Gap } from "./gap.js";
import type { Need } from "./need.js";
import { definite, inWords } from "./needs-of-rule.js";
import { always, never, partsOf, withNamed, withPart, type Part } from "./parts.js";
import { peopleOf } from "./people.js";
import { conditionAt, conditionParts, type ConditionPart } from "./rule-conditions.js";
import type { TriedProgramme } from "./trial.js";

/** Everything that scenarios should try of a named condition: each part decides some rule that uses the name. */
export function needsOfName(name: string, rules: readonly Rule[], tried: TriedProgramme): readonly Need[] {
  const meaning = tried.programme.conditions[name]?.when;
  if (meaning === undefined) return [];
  return partsOf(meaning).flatMap((part) => neededOf(part, { name, meaning, rules, tried }));
}

type Naming = {
  readonly name: string;
  readonly meaning: Condition;
  readonly rules: readonly Rule[];
  readonly tried: TriedProgramme;
};

/** A condition of a rule that uses the name. */
type Use = { readonly place: { readonly in: ConditionPart; readonly of: Rule }; readonly alternatives: Alternatives };

function neededOf({ condition: part, path, within }: Part, { name, meaning, rules, tried }: Naming): readonly Need[] {
  const isBranch = part.kind === "all" || part.kind === "any" || part.kind === "not";
  if (isBranch && within === undefined) return [];
  const [ifTrue, ifFalse] = [withPart(meaning, path, always), withPart(meaning, path, never)];
  const uses = rules.flatMap((rule) =>
    conditionParts.flatMap((where): readonly Use[] => {
      const whole = conditionAt(where, rule);
      const [then, otherwise] = [ifTrue, ifFalse].map((one) => whole && withNamed(whole, name, one));
      if (then === undefined || otherwise === undefined || then === whole) return [];
      return [{ place: { in: where, of: rule }, alternatives: { part, ifTrue: then, ifFalse: otherwise } }];
    }),
  );
  const of = isBranch ? "branch" : "leaf";
  return definite.map((truth) => ({
    kind: of,
    item: path.join("."),
    isMetBy: ({ scenario, setting }) =>
      uses.some(
        ({ place, alternatives }) =>
          Object.hasOwn(scenario.expect, place.of.id) && isDecisive(alternatives, truth, place, setting.decide),
      ),
    sift: () => (canDecide(part, { ifTrue, ifFalse }, tried) ? decidedBy(uses, truth, tried).found.kind : "none"),
    find: () => decidedBy(uses, truth, tried),
    gap: (): Gap => ({ kind: "name-decides", name, of, truth, condition: inWords(part, tried) }),
  }));
}

/** Whether the part matters to the name at all. */
function canDecide(
  part: Condition,
  { ifTrue, ifFalse }: { readonly ifTrue: Condition; readonly ifFalse: Condition },
  { programme, asOf }: TriedProgramme,
): boolean {
  return peopleOf(programme, [part, ifTrue, ifFalse], asOf).sift(differences(ifTrue, ifFalse)) !== "none";
}

/** Somebody of whom the part decides one of the rules, the first for which there is somebody. */
function decidedBy(
  uses: readonly Use[],
  truth: Definite,
  { programme, asOf }: TriedProgramme,
): { readonly found: Found; readonly rule: string } {
  let result: { found: Found; rule: string } = { found: { kind: "none" }, rule: "" };
  for (const { place, alternatives } of uses) {
    const conditions = conditionParts.flatMap((part) => conditionAt(part, place.of) ?? []);
    const { part, ifTrue, ifFalse } = alternatives;
    const people = peopleOf(programme, [part, ifTrue, ifFalse, ...conditions], asOf);
    const found = people.find(waysToDecide(alternatives, truth, place));
    if (found.kind === "found") return { found, rule: place.of.id };
    if (found.kind === "undecided") result = { found, rule: place.of.id };
  }
  return result;
}
