import { problem, type Path } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import { applyChange } from "./apply-change.js";
import type { Parameter } from "./names.js";
import { textIn } from "./own-text.js";
import type { RuleContext } from "./parse-rule.js";
import type { Programme } from "./programme.js";
import type { Rule } from "./rule.js";
import type { WrittenDeviation } from "./specific-schemas.js";
import type { Deviation } from "./specific.js";

/** What its author says of a deviation. */
export type Declared = Omit<Deviation, "verdict" | "changes" | "weakensMust">;

/** A line of the ledger that can be read: what was there before and what stands there now; without `after` it is left out. */
export type LedgerEntry = {
  readonly declared: Declared;
  /** The hash of what it was decided from, as written. */
  readonly base: string | undefined;
  readonly path: Path;
} & (
  | { readonly kind: "rule"; readonly before: Rule; readonly after: Rule | undefined }
  | { readonly kind: "parameter"; readonly name: string; readonly before: Parameter; readonly after: Parameter }
);

type LedgerContext = RuleContext & { readonly base: Programme; readonly programme: string };

/** Reads the ledger of a programme; what is wrong in it is added to `context.problems`. */
export function parseLedger(written: readonly WrittenDeviation[], context: LedgerContext): readonly LedgerEntry[] {
  const first = new Map<string, Path>();
  return written.flatMap((one, index): readonly LedgerEntry[] => {
    const path: Path = ["deviations", index];
    const before = context.problems.length;
    checkSubject(one, path, first, context);
    checkFields(one, path, context);
    if (context.problems.length > before) return [];
    const entry = one.rule === undefined ? parameterEntry(one, path, context) : ruleEntry(one, one.rule, path, context);
    return entry === undefined ? [] : [entry];
  });
}

function checkSubject(one: WrittenDeviation, path: Path, first: Map<string, Path>, context: LedgerContext): void {
  const { problems, base } = context;
  const { rule, parameter } = one;
  const name = rule ?? parameter;
  if (name === undefined || (rule !== undefined && parameter !== undefined)) {
    problems.push(problem("deviation-of-what", { path }, {}));
    return;
  }
  const kind = rule === undefined ? "parameter" : "rule";
  const known = kind === "rule" ? base.rules.map(({ id }) => id) : Object.keys(base.parameters);
  if (!known.includes(name)) {
    problems.push(
      problem("unknown-name", { path: [...path, kind] }, { kind, name, nearest: nearestName(name, known) }),
    );
    return;
  }
  const earlier = first.get(`${kind} ${name}`);
  if (earlier === undefined) {
    first.set(`${kind} ${name}`, [...path, kind]);
  } else {
    problems.push(problem("duplicate-deviation", { path: [...path, kind], related: earlier }, { name }));
  }
}

const changing = ["tighten", "loosen", "replace", "change-actor"];
const fitting = {
  change: {
    da: "en ændring skrives i `change` ved tighten, loosen, replace og change-actor",
    en: "a change is written in `change` with tighten, loosen, replace and change-actor",
  },
  value: {
    da: "et tal sættes med `parameter: …`, `does: set` og `value: …`",
    en: "a number is set with `parameter: …`, `does: set` and `value: …`",
  },
} as const;

/** `change` goes with what changes a rule, `value` with what sets a number. */
function checkFields({ rule, does, change, value }: WrittenDeviation, path: Path, { problems }: LedgerContext): void {
  const needs = { change: rule !== undefined && changing.includes(does), value: rule === undefined && does === "set" };
  const has = { change: change !== undefined, value: value !== undefined };
  if ((does === "set") === (rule !== undefined) && !(rule === undefined && does === "adopt")) {
    const fits = { da: fitting.value.da, en: fitting.value.en };
    const field = rule === undefined ? "parameter" : "rule";
    problems.push(problem("field-does-not-fit", { path: [...path, field], at: "key" }, { field, does, fits }));
    return;
  }
  for (const field of ["change", "value"] as const) {
    const where = { path: [...path, field], at: "key" } as const;
    if (has[field] && !needs[field]) {
      problems.push(problem("field-does-not-fit", where, { field, does, fits: fitting[field] }));
    } else if (needs[field] && !has[field]) {
      problems.push(problem("missing-key", { path, at: "value" }, { name: field, of: rule ?? "deviations" }));
    }
  }
}

function ruleEntry(one: WrittenDeviation, id: string, path: Path, context: LedgerContext): LedgerEntry | undefined {
  const before = context.base.rules.find((rule) => rule.id === id);
  if (before === undefined) return undefined;
  const changed = one.change && applyChange(before, one.change, [...path, "change"], context);
  if (one.change !== undefined && changed === undefined) return undefined;
  const after = one.does === "leave-out" ? undefined : (changed ?? before);
  return { kind: "rule", declared: declaredOf(one, context), base: one.base, path, before, after };
}

function parameterEntry(one: WrittenDeviation, path: Path, context: LedgerContext): LedgerEntry | undefined {
  const { parameter: name = "", value } = one;
  const before = context.base.parameters[name];
  if (before === undefined) return undefined;
  const declared = declaredOf(one, context);
  const entry = { kind: "parameter", name, declared, base: one.base, path, before } as const;
  if (value === undefined) return { ...entry, after: before };
  const { min, max } = before;
  if (min === undefined || max === undefined) {
    context.problems.push(problem("parameter-not-open", { path: [...path, "parameter"] }, { name }));
    return undefined;
  }
  if (value < min || value > max) {
    context.problems.push(problem("parameter-out-of-range", { path: [...path, "value"] }, { name, value, min, max }));
    return undefined;
  }
  return { ...entry, after: { ...before, periods: [{ value, source: declared.reference }] } };
}

function declaredOf(one: WrittenDeviation, { programme }: LedgerContext): Declared {
  const { rule, parameter, does, reviewBy, acknowledges } = one;
  return {
    programme,
    does,
    ...(rule !== undefined && { rule }),
    ...(parameter !== undefined && { parameter }),
    reason: textIn(one.reason),
    decidedBy: textIn(one.decidedBy),
    reference: textIn(one.reference),
    reviewBy,
    acknowledgesMust: acknowledges === "must",
    acknowledgesSilence: acknowledges !== undefined,
  };
}
