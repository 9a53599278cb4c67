import { problem } from "../diagnostics/diagnostic.js";
import { isYesOrNo } from "../vocabulary/explain-value.js";
import { leadingFields, type AnswerForm } from "./answer-schemas.js";
import type { Answer } from "./answer.js";
import type { ChecklistItem } from "./checklist.js";
import { isEmpty, isMapping, parseAnswerFields, type AnswerContext } from "./parse-answer-fields.js";

/** An answer as its item asks for it, or left open. Undefined when something is wrong, which is said. */
export function parseAnswer(written: unknown, context: AnswerContext): Answer | undefined {
  const { item, path, problems } = context;
  const where = { path: [...path, item.id] };
  const says = item.answer === "yes-no" ? withoutReason(written) : undefined;
  if (says !== undefined) {
    problems.push(problem("answer-without-reason", where, { item: item.id, says }));
    return undefined;
  }
  const form = formOf(written, item.answer);
  if (form === undefined) {
    const options = item.options.map(({ id }) => id);
    problems.push(problem("answer-does-not-fit", where, { item: item.id, asks: item.answer, options }));
    return undefined;
  }
  const [first, second] = rivalsIn(written, form, item.answer);
  if (first !== undefined && second !== undefined) {
    problems.push(problem("two-answers", where, { item: item.id, first, second }));
    return undefined;
  }
  return parseAnswerFields(form, written, context);
}

/** "yes" or "no" when nothing but that is written. */
function withoutReason(written: unknown): "yes" | "no" | undefined {
  if (isYesOrNo(written)) return /^(true|yes|on|y|ja)$/i.test(String(written)) ? "yes" : "no";
  if (!isMapping(written)) return undefined;
  const [field, ...others] = Object.keys(written);
  if ((field !== "yes" && field !== "no") || others.length > 0) return undefined;
  return isEmpty(written[field]) || isYesOrNo(written[field]) ? field : undefined;
}

/** The form that an answer is written in; undefined when its item asks for another. */
function formOf(written: unknown, asked: ChecklistItem["answer"]): AnswerForm | undefined {
  if (typeof written === "string") return asked === "text" && !isEmpty(written) ? "text" : undefined;
  if (!isMapping(written)) return undefined;
  const fields = Object.keys(written);
  if (fields.includes("open")) return "open";
  if (fields.some((field) => leadingFields[asked].includes(field))) return asked;
  const isAnother = fields.some((field) => Object.values(leadingFields).flat().includes(field));
  return isAnother || fields.length === 0 ? undefined : asked;
}

/** The fields that do not go together: yes and no, or an answer and that it is left open. */
function rivalsIn(written: unknown, form: AnswerForm, asked: ChecklistItem["answer"]): readonly string[] {
  if (!isMapping(written)) return [];
  const rivals = { open: [...leadingFields.open, ...leadingFields[asked]], "yes-no": leadingFields["yes-no"] };
  return form === "open" || form === "yes-no" ? rivals[form].filter((field) => Object.hasOwn(written, field)) : [];
}
