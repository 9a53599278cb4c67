import type { Found } from "../../cells/find-situation.js";
import type { Rule } from "../../language/rule.js";
import type { Condition } from "../../truth/condition.js";
import { isDecisive, waysToDecide, type Alternatives } from "./decisive.js";
import { differences } from "./differences.js";
import type { Definite, Gap } from "./gap.js";
import type { Need } from "./need.js";
import { definite, inWords } from "./needs-of-rule.js";
import { always, never, partsOf, withNamed, withPart, type Part } from "./parts.js";
import { conditionsIn } from "./own-names.js";
import { peopleOf, type People } from "./people.js";
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

/** A condition of a rule that uses the name, and the people that it tells apart. */
type Use = {
  readonly place: { readonly in: ConditionPart; readonly of: Rule };
  readonly alternatives: Alternatives;
  readonly people: () => People;
};

function neededOf({ condition: part, path, within }: Part, { name, meaning, rules, tried }: Naming): readonly Need[] {
  const isBranch = part.kind === "all" || part.kind === "any" || part.kind === "not";
  if (isBranch && within === undefined) return [];
  const [ifTrue, ifFalse] = [withPart(meaning, path, always), withPart(meaning, path, never)];
  const uses = rules.flatMap((rule) =>
    conditionParts.flatMap((where): readonly Use[] => {
      const whole = conditionAt(where, rule);
      const [then, otherwise] = [ifTrue, ifFalse].map((one) => whole && withNamed(whole, name, one));
      if (then === undefined || otherwise === undefined || then === whole) return [];
      const alternatives = { part, ifTrue: then, ifFalse: otherwise };
      return [{ place: { in: where, of: rule }, alternatives, people: peopleOfUse(rule, alternatives, tried) }];
    }),
  );
  const of = isBranch ? "branch" : "leaf";
  const matters = (): boolean => canDecide(part, { ifTrue, ifFalse }, tried);
  return definite.map((truth) => ({
    kind: of,
    item: path.join("."),
    isMetBy: ({ scenario, setting }) =>
      uses.some(
        ({ place, alternatives }) =>
          Object.hasOwn(scenario.expect, place.of.id) && isDecisive(alternatives, truth, place, setting.decide),
      ),
    sift: () => siftUses(uses, truth, matters),
    find: () => findUse(uses, truth),
    gap: (): Gap => ({ kind: "name-decides", name, of, truth, condition: inWords(part, tried) }),
  }));
}

function peopleOfUse(rule: Rule, { part, ifTrue, ifFalse }: Alternatives, tried: TriedProgramme): () => People {
  let people: People | undefined;
  return () => {
    const { programme, asOf } = tried;
    people ??= peopleOf(programme, [part, ifTrue, ifFalse, ...conditionsIn(rule)], asOf);
    return people;
  };
}

/** Whether the part matters to the name at all. */
function canDecide(
  part: Condition,
  { ifTrue, ifFalse }: { readonly ifTrue: Condition; readonly ifFalse: Condition },
  { programme, asOf }: TriedProgramme,
): boolean {
  return peopleOf(programme, [part, ifTrue, ifFalse], asOf).sift(differences(ifTrue, ifFalse)) !== "none";
}

/** Whether the part decides one of the rules for somebody; before many are asked, whether it matters at all. */
function siftUses(uses: readonly Use[], truth: Definite, matters: () => boolean): Found["kind"] {
  let result: Found["kind"] = "none";
  for (const [index, { place, alternatives, people }] of uses.entries()) {
    const kind = people().sift(waysToDecide(alternatives, truth, place));
    if (kind === "found") return kind;
    if (kind === "undecided") result = kind;
    if (index === 0 && !matters()) return "none";
  }
  return result;
}

/** Somebody of whom the part decides one of the rules, the first for which there is somebody. */
function findUse(uses: readonly Use[], truth: Definite): ReturnType<Need["find"]> {
  let result: ReturnType<Need["find"]> = { found: { kind: "none" }, rule: "" };
  for (const { place, alternatives, people } of uses) {
    const found = people().find(waysToDecide(alternatives, truth, place));
    if (found.kind === "found") return { found, rule: place.of.id };
    if (found.kind === "undecided") result = { found, rule: place.of.id };
  }
  return result;
}
