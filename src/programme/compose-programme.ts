import type { CalendarDate } from "../calendar/calendar-date.js";
import { checkAnswers } from "../checklist/check-answers.js";
import { asWarning, problem, type Diagnostic, type Problem } from "../diagnostics/diagnostic.js";
import { inFile } from "../language/parse-file.js";
import { parseSpecific, type SpecificReading } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import type { Source } from "../language/source.js";
import type { Text } from "../text/text.js";
import { checkDeviations, type Judged } from "./check-deviations.js";
import { shortHash } from "./content-hash.js";
import { findPlaceholders } from "./find-placeholders.js";

export type ComposedReading = {
  readonly programme?: Programme;
  /** A programme that can be read but has errors: it can be looked at, never evaluated with. */
  readonly flawed?: Programme;
  /** What each deviation of the programme's own does, in the order of the ledger. */
  readonly judged: readonly Judged[];
  /** Errors, or warnings that a programme can be used with. */
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * A specific programme from its files (`programme.yaml`, rule files, own names) and what it builds on. Says everything
 * that is wrong in all of them; with errors there is no programme. `asOf` is the day that review dates are held against.
 */
export function composeProgramme(
  sources: readonly Source[],
  base: Programme,
  { asOf }: { readonly asOf: CalendarDate },
): ComposedReading {
  const diagnostics: Diagnostic[] = [];
  const reading = parseSpecific(sources, base, diagnostics);
  if (reading === undefined) return { judged: [], diagnostics };
  const { placer, programme } = reading;
  const { judged, problems } = checkDeviations(reading, base);
  const found = [...problems, ...checkBase(reading, base), ...checkReviews(reading, asOf)];
  if (programme !== undefined) found.push(...checkAnswers(programme));
  diagnostics.push(...inFile(found, placer), ...findPlaceholders(sources, reading.written.status === "adopted"));
  if (programme === undefined) return { judged, diagnostics };
  const composed = withDeviations(programme, judged);
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  return { ...(hasErrors ? { flawed: composed } : { programme: composed }), judged, diagnostics };
}

function withDeviations(
  { specific, ...rest }: NonNullable<SpecificReading["programme"]>,
  judged: readonly Judged[],
): Programme {
  const deviations = [...specific.deviations, ...judged.map(({ deviation }) => deviation)];
  return { ...rest, specific: { ...specific, deviations } };
}

function checkBase({ written }: SpecificReading, { id, version, hash }: Programme): readonly Problem[] {
  const now = { id, version, hash: shortHash(hash) };
  if (written.base.version === now.version && written.base.hash === now.hash) return [];
  return [asWarning(problem("changed-base", { path: ["base"] }, now))];
}

function checkReviews({ written, ledger }: SpecificReading, asOf: CalendarDate): readonly Problem[] {
  const programme: Text = { da: "programmet", en: "the programme" };
  const dates = [
    { date: written.reviewBy, path: ["reviewBy"], what: programme },
    ...ledger.map(({ declared, path }) => ({
      date: declared.reviewBy,
      path: [...path, "reviewBy"],
      what: { da: "afvigelsen", en: "the deviation" },
    })),
  ];
  return dates.flatMap(({ date, path, what }) =>
    date < asOf ? [asWarning(problem("review-overdue", { path }, { date, asOf, what }))] : [],
  );
}
