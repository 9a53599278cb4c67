import type { Invariant } from "../../language/consistency.js";
import { selectRules } from "../../language/select-rules.js";
import type { Analysis } from "../analysis.js";

/** The rules of the base that a claim was about and that a specific programme has changed so that it no longer is. */
export function noLongerMeant(
  { claim }: Pick<Invariant, "claim">,
  { programme, asOf: day }: Pick<Analysis, "programme" | "asOf">,
): readonly string[] {
  const selections = "groups" in claim ? claim.groups : "rules" in claim ? [claim.rules] : [];
  const meant = (from: Parameters<typeof selectRules>[1]): readonly string[] =>
    selectRules(selections.flat(), from).map(({ id }) => id);
  const now = new Set(meant({ ...programme, day }));
  const left = new Set(programme.rules.map(({ id }) => id));
  const before = programme.specific?.before;
  if (before === undefined) return [];
  const { rules, parameters } = before;
  return meant({ ...programme, rules, parameters: { ...programme.parameters, ...parameters }, day }).filter(
    (id) => left.has(id) && !now.has(id),
  );
}
