import { readDuration, type Duration } from "../calendar/duration.js";
import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { mostSuggestions } from "./check-name.js";
import type { Selection, Selector } from "./consistency.js";
import { selectorSchema, type WrittenSelection, type WrittenSelector } from "./consistency-schemas.js";
import { strengths, type Names, type Strength } from "./names.js";
import { acts, type Act, type Rule } from "./rule.js";
import { selectRules } from "./select-rules.js";

export type SelectionContext = {
  readonly names: Names;
  /** Undefined when not all rules could be read; then it cannot be said that one is missing. */
  readonly rules: readonly Rule[] | undefined;
  readonly problems: Problem[];
};

/** Reads one selector or a list; a name that there is not, and a selector that fits no rule, is a mistake. */
export function parseSelection(
  written: WrittenSelection,
  path: Path,
  context: SelectionContext,
): Selection | undefined {
  const selectors = Array.isArray(written)
    ? written.map((one, index) => parseSelector(one, [...path, index], context))
    : [parseSelector(written, path, context)];
  const read = selectors.filter((one) => one !== undefined);
  return read.length === selectors.length ? read : undefined;
}

function parseSelector(written: WrittenSelector, path: Path, context: SelectionContext): Selector | undefined {
  const { names, rules, problems } = context;
  const before = problems.length;
  if (Object.keys(written).length === 0) {
    problems.push(problem("empty-selector", { path }, { fields: Object.keys(selectorSchema.shape).join(", ") }));
  }
  checkWords(written, path, context);
  const due = written.due === undefined ? undefined : parseWithin(written.due, [...path, "due"], problems);
  if (problems.length > before) return undefined;
  const words = wordKinds.flatMap(({ key }) => (written[key] === undefined ? [] : [[key, listed(written[key])]]));
  const selector = {
    ...(Object.fromEntries(words) as Pick<Selector, "rule"> & { readonly act?: readonly Act[] }),
    ...(written.strength === undefined ? {} : { strength: written.strength as Strength }),
    ...(due && { due }),
  };
  if (rules !== undefined && selectRules([selector], { ...names, rules }).length === 0) {
    problems.push(problem("no-rule-selected", { path }, {}));
    return undefined;
  }
  return selector;
}

type WordKey = Exclude<keyof WrittenSelector, "due">;
type Known = readonly string[] | undefined;

/** What the words of a field may be; undefined where that is not known. */
const wordKinds: readonly {
  readonly key: WordKey;
  readonly kind: "rule" | "act" | "subject" | "actor" | "statement" | "section" | "strength";
  readonly known: (context: SelectionContext) => Known;
}[] = [
  { key: "rule", kind: "rule", known: ({ rules }) => rules?.map(({ id }) => id) },
  { key: "act", kind: "act", known: () => acts },
  { key: "subject", kind: "subject", known: ({ rules }) => rules?.map(({ recommend }) => recommend.subject) },
  { key: "responsible", kind: "actor", known: ({ names }) => whoActs(names) },
  { key: "recipient", kind: "actor", known: ({ names }) => whoActs(names) },
  { key: "statement", kind: "statement", known: ({ names }) => Object.keys(names.statements) },
  { key: "section", kind: "section", known: ({ rules }) => rules?.map(({ section }) => section) },
  { key: "strength", kind: "strength", known: () => strengths },
];

/** Kinds with so few words that all of them can be shown. */
const shownWhole = ["act", "strength"];

function checkWords(written: WrittenSelector, path: Path, context: SelectionContext): void {
  const { problems } = context;
  for (const { key, kind, known: knownIn } of wordKinds) {
    const known = written[key] === undefined ? undefined : knownIn(context);
    if (known === undefined) continue;
    const list = written[key];
    for (const [index, name] of listed(list).entries()) {
      if (known.includes(name)) continue;
      const nearest = problems.length < mostSuggestions ? nearestName(name, known) : undefined;
      const at = Array.isArray(list) ? [...path, key, index] : [...path, key];
      const allowed = shownWhole.includes(kind) ? known.join(", ") : undefined;
      problems.push(problem("unknown-name", { path: at }, { kind, name, nearest, allowed }));
    }
  }
}

function whoActs({ actors, responsibilities }: Names): readonly string[] {
  return [...Object.keys(actors), ...Object.keys(responsibilities)];
}

function parseWithin(text: string, path: Path, problems: Problem[]): Duration | undefined {
  const duration = readDuration(text);
  if (duration === undefined) problems.push(problem("unreadable-due", { path }, { text, part: "duration" }));
  return duration;
}

function listed(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : typeof written === "string" ? [written] : written;
}
