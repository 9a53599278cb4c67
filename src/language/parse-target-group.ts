import { problem, type Path } from "../diagnostics/diagnostic.js";
import type { Condition } from "../truth/condition.js";
import type { Diagnosis } from "../vocabulary/diagnosis.js";
import { diagnosisOf } from "../vocabulary/match-diagnoses.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { explainDiagnosis } from "./explain-diagnosis.js";
import { textIn } from "./own-text.js";
import { parseCondition, type ConditionContext } from "./parse-condition.js";
import type { ProgrammeFile } from "./specific-schemas.js";
import type { TargetGroup } from "./specific.js";

/** The group that a programme is for: one of the diagnoses or `when`, and `onlyWhen`. Undefined when it has mistakes. */
export function parseTargetGroup(
  { text, diagnoses: written = [], when, onlyWhen }: ProgrammeFile["targetGroup"],
  context: ConditionContext,
): TargetGroup | undefined {
  const { problems } = context;
  const path: Path = ["targetGroup"];
  const before = problems.length;
  const known = diagnosesOf(context.vocabulary);
  if (written.length === 0 && when === undefined) problems.push(problem("empty-target-group", { path, at: "key" }, {}));
  const diagnoses = written.flatMap((name, index) => {
    const key = diagnosisOf(name, known);
    if (key === undefined) problems.push(explainDiagnosis(name, { path: [...path, "diagnoses", index] }, known));
    return key ?? [];
  });
  const parse = (field: "when" | "onlyWhen", condition: unknown): readonly Condition[] => {
    if (condition === undefined) return [];
    const parsed = parseCondition(condition, [...path, field], context);
    return parsed === undefined ? [] : [parsed];
  };
  const either = [...hasOneOf(diagnoses), ...parse("when", when)];
  const only = parse("onlyWhen", onlyWhen);
  if (problems.length > before) return undefined;
  const [first, second] = either;
  const inside: Condition = first !== undefined && second === undefined ? first : { kind: "any", of: either };
  const condition: Condition = only.length === 0 ? inside : { kind: "all", of: [inside, ...only] };
  return { text: textIn(text), diagnoses: [...new Set(diagnoses)], condition };
}

function hasOneOf(diagnoses: readonly string[]): readonly Condition[] {
  if (diagnoses.length === 0) return [];
  return [{ kind: "leaf", fact: "disease.diagnoses", operator: "includes-any", values: [...new Set(diagnoses)] }];
}

function diagnosesOf(vocabulary: Vocabulary): Readonly<Record<string, Diagnosis>> {
  const fact = vocabulary.get("disease.diagnoses");
  return fact !== undefined && "derived" in fact && fact.derived.kind === "diagnoses" ? fact.derived.among : {};
}
