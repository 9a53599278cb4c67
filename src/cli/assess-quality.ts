import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { rulesToTry } from "../programme/rules-to-try.js";
import { coverageOf, type Coverage } from "../testing/quality/coverage.js";
import { mutantsOf } from "../testing/quality/mutants.js";
import type { Scope } from "../testing/quality/own-changes.js";
import { tryOut, type TriedProgramme } from "../testing/quality/trial.js";
import { rateOf, tryMutants, type TriedMutants } from "../testing/quality/try-mutants.js";
import type { Language } from "../text/text.js";
import type { Io } from "./io.js";
import type { ScenarioGroup } from "./read-scenarios.js";

export type Asked = {
  readonly coverage?: boolean;
  readonly mutate?: boolean;
  readonly rule?: string;
  readonly lang: Language;
};

/** How well the scenarios of a programme try its rules; each part only when it was asked for. */
export type Quality = {
  readonly tried?: TriedProgramme;
  readonly coverage?: Coverage;
  readonly mutants?: MutantReport;
  /** The rules of its base that a specific programme need not try. */
  readonly notCounted?: number;
};

export type MutantReport = TriedMutants & { readonly total: number; readonly rate: number };

export function assessQuality(group: ScenarioGroup | undefined, asked: Asked, io: Io): Quality {
  const { coverage = false, mutate = false, rule, lang } = asked;
  if (group === undefined || (!coverage && !mutate)) return {};
  const { programme, files } = group;
  const tried = tryOut(
    programme,
    files.flatMap((one) => one.scenarios),
    io.today(),
  );
  return {
    tried,
    ...(coverage && { coverage: coverageOf(tried, rulesAsked(programme, rule), scopeOf(rule)) }),
    ...(mutate && { mutants: tryAll(tried, rule, lang, io) }),
    ...(rule === undefined && { notCounted: rulesToTry(programme).ofBase }),
  };
}

/** The rules that a programme's own scenarios are to try, or the one that was asked for. */
export function rulesAsked(programme: Programme, rule: string | undefined): readonly Rule[] {
  return rule === undefined ? rulesToTry(programme).rules : programme.rules.filter(({ id }) => id === rule);
}

/** Of a rule that is asked for by its name everything is tried. */
export function scopeOf(rule: string | undefined): Scope {
  return rule === undefined ? "own" : "whole";
}

/** Tries every mutant; a person who waits sees how far it has come. */
export function tryAll(tried: TriedProgramme, rule: string | undefined, language: Language, io: Io): MutantReport {
  const mutants = mutantsOf(tried.programme, { rule });
  const all = mutants.length;
  const words = { da: "ændringer prøvet", en: "changes tried" }[language];
  const result = tryMutants(mutants, tried, (done) => {
    if (done % 50 === 0 || done === all) io.progress?.(done === all ? "" : `${String(done)}/${String(all)} ${words}`);
  });
  return { ...result, total: all, rate: rateOf(result) };
}
