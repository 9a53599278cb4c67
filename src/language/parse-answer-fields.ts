import { z } from "zod";
import { readDate, type CalendarDate } from "../calendar/calendar-date.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Text } from "../text/text.js";
import { assertNever } from "../truth/condition.js";
import { explainDay } from "../vocabulary/explain-value.js";
import { answerSchemas, type AnswerForm } from "./answer-schemas.js";
import type { Answer } from "./answer.js";
import { checkName, mostSuggestions } from "./check-name.js";
import type { ChecklistItem } from "./checklist.js";
import { checkShape } from "./explain-issue.js";
import { textIn } from "./own-text.js";
import { ownText } from "./specific-schemas.js";

/** The item that is answered, whom answers can name, what its answer stands under, and where mistakes go. */
export type AnswerContext = {
  readonly item: ChecklistItem;
  readonly actors: object;
  readonly path: Path;
  readonly problems: Problem[];
};

/** Parses an answer that is known to be written in this form. Undefined when something is wrong, which is said. */
export function parseAnswerFields(form: AnswerForm, written: unknown, context: AnswerContext): Answer | undefined {
  const before = context.problems.length;
  const answer = answerIn(form, written, context);
  return context.problems.length === before ? answer : undefined;
}

function answerIn(form: AnswerForm, written: unknown, context: AnswerContext): Answer | undefined {
  switch (form) {
    case "text": {
      if (!isMapping(written) || !Object.hasOwn(written, "text")) {
        const alone = shaped(written, ownText, context);
        return alone === undefined ? undefined : { kind: form, text: textIn(alone) };
      }
      const data = shaped(written, answerSchemas.text, context);
      return data && { kind: form, text: textIn(data.text), ...textAs("reference", data.reference) };
    }
    case "agreement": {
      const data = shaped(written, answerSchemas.agreement, context);
      return data && { kind: form, text: textIn(data.text), reference: textIn(data.reference) };
    }
    case "actor": {
      const data = shaped(written, answerSchemas.actor, context);
      return data && { kind: form, actors: knownActors(data.actors, context), ...textAs("text", data.text) };
    }
    case "date": {
      const data = shaped(written, answerSchemas.date, context);
      return data && { kind: form, date: existingDay(data.date, context), ...textAs("text", data.text) };
    }
    case "yes-no": {
      const data = shaped(written, answerSchemas["yes-no"], context);
      const because = data?.yes ?? data?.no;
      return because === undefined ? undefined : { kind: form, yes: data?.yes !== undefined, because: textIn(because) };
    }
    case "choice": {
      const data = shaped(written, answerSchemas.choice, context);
      return data && { kind: form, chosen: knownOptions(data.chosen, context), ...textAs("text", data.text) };
    }
    case "open": {
      const data = shaped(written, answerSchemas.open, context);
      return data && { kind: form, why: textIn(data.open) };
    }
    default:
      return assertNever(form);
  }
}

/** An answer of the shape that a schema asks for; mistakes are said by the name of the item and its fields. */
function shaped<T>(written: unknown, schema: z.ZodType<T>, { item, path, problems }: AnswerContext): T | undefined {
  const { data, problems: found } = checkShape({ [item.id]: withoutBlanks(written) }, z.record(z.string(), schema));
  problems.push(...found.map((one) => ({ ...one, path: [...path, ...one.path] })));
  return data?.[item.id];
}

/** Texts of nothing but spaces as empty ones, so that they are met with the same words. */
function withoutBlanks(written: unknown): unknown {
  if (typeof written === "string") return isEmpty(written) ? "" : written;
  if (!isMapping(written)) return written;
  return Object.fromEntries(Object.entries(written).map(([field, value]) => [field, withoutBlanks(value)]));
}

function knownActors(actors: readonly string[], context: AnswerContext): readonly string[] {
  const { item, path, problems } = context;
  for (const [index, actor] of actors.entries()) {
    checkName("actor", actor, context.actors, [...path, item.id, "actors", index], problems);
  }
  return [...new Set(actors)];
}

function knownOptions(chosen: readonly string[], { item, path, problems }: AnswerContext): readonly string[] {
  const options = item.options.map(({ id }) => id);
  for (const [index, name] of chosen.entries()) {
    if (options.includes(name)) continue;
    const nearest = problems.length < mostSuggestions ? nearestName(name, options) : undefined;
    const where = { path: [...path, item.id, "chosen", index] };
    problems.push(problem("unknown-name", where, { kind: "option", name, nearest, allowed: options.join(", ") }));
  }
  return [...new Set(chosen)];
}

function existingDay(date: string, { item, path, problems }: AnswerContext): CalendarDate {
  if (readDate(date).kind !== "date") problems.push(explainDay("date", date, { path: [...path, item.id, "date"] }));
  return date;
}

function textAs<F extends string>(field: F, written: string | Text | undefined): Readonly<Partial<Record<F, Text>>> {
  return (written === undefined ? {} : { [field]: textIn(written) }) as Partial<Record<F, Text>>;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Nothing is written: an empty field, or a text without a letter in it. */
export function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
