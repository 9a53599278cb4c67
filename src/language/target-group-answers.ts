import type { Text } from "../text/text.js";
import type { Answer, Answers } from "./answer.js";
import { isUnwritten } from "./template-text.js";
import { textIn } from "./own-text.js";

/** The items that are answered where the target group is described (3.1.2), with their fields there. */
const fields = {
  "suspected-without-diagnosis": "suspectedWithoutDiagnosis",
  "in-several-groups": "severalGroups",
} as const;
type Field = (typeof fields)[keyof typeof fields];

/** The field of `targetGroup` that answers an item; undefined for one that is answered under `checklist`. */
export function fieldOfTargetGroup(item: string): Field | undefined {
  return Object.entries(fields).find(([name]) => name === item)?.[1];
}

/** The answers together with those that stand in the target group. */
export function withTargetGroupAnswers(answers: Answers, targetGroup: Readonly<Record<Field, string | Text>>): Answers {
  const there = Object.entries(fields).map(([item, field]): [string, Answer] => [
    item,
    { kind: "text", text: textIn(targetGroup[field]) },
  ]);
  return { ...answers, ...Object.fromEntries(there.filter(([, answer]) => !isUnwritten(answer))) };
}
