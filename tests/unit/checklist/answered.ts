import type { Answer, Answers } from "../../../src/language/answer.js";
import type { Checklist, ChecklistItem } from "../../../src/language/checklist.js";
import type { Strength } from "../../../src/language/names.js";

export const same = (text: string): { da: string; en: string } => ({ da: text, en: text });

export const yes: Answer = { kind: "yes-no", yes: true, because: same("Derfor.") };
export const no: Answer = { kind: "yes-no", yes: false, because: same("Derfor ikke.") };
export const open: Answer = { kind: "open", why: same("Regionen svarer i maj.") };
export const text: Answer = { kind: "text", text: same("Behovet er stort.") };

export function itemOf(id: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id,
    theme: "criteria",
    statements: ["s-must"],
    decisions: [],
    strength: "must",
    answer: "text",
    options: [],
    question: { da: `Hvad med ${id}?`, en: `What about ${id}?` },
    ...more,
  };
}

/** A checklist of so many items of each strength: must-1, must-2 … */
export function checklistOf(counts: Readonly<Record<Strength, number>>): Checklist {
  const items = (["must", "should", "may"] as const).flatMap((strength) =>
    Array.from({ length: counts[strength] }, (_, index) => itemOf(`${strength}-${String(index + 1)}`, { strength })),
  );
  return { themes: [{ id: "criteria", title: same("Kriterier") }], items };
}

/** The same answer to each of these items. */
export function answering(answer: Answer, ...ids: readonly string[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}
