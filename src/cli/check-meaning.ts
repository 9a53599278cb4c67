import { checkConsistency } from "../analysis/check-consistency.js";
import type { Finding } from "../analysis/finding.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { sayExample } from "../compare/say-example.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { placesIn, type Places } from "../language/places.js";
import type { Place } from "../language/place.js";
import type { Programme } from "../language/programme.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import type { ReadProgramme } from "./read-programme.js";

/**
 * What the rules of a programme say together that is wrong, each where it stands. A programme that cannot be used has
 * other mistakes first.
 */
export function checkMeaning({ programme, sources }: ReadProgramme, asOf: CalendarDate): readonly Diagnostic[] {
  if (programme === undefined || sources.length === 0) return [];
  const findings = checkConsistency(programme, { asOf: dayInForce(programme, asOf) });
  if (findings.length === 0) return [];
  const places = placesIn(sources);
  const otherwise = places({ kind: "programme", id: programme.id }) ?? {
    file: sources[0]?.file ?? "",
    line: 1,
    column: 1,
  };
  return findings.map((finding) => diagnosticOf(finding, { programme, places, otherwise }));
}

/** A programme that is not in force yet is looked at as on its first day. */
export function dayInForce({ specific }: Programme, asOf: CalendarDate): CalendarDate {
  const from = specific?.valid.from;
  return from === undefined || from <= asOf ? asOf : from;
}

type Setting = { readonly programme: Programme; readonly places: Places; readonly otherwise: Place };

function diagnosticOf(finding: Finding, { programme, places, otherwise }: Setting): Diagnostic {
  const { code, severity, at, also, message, help, example, shows } = finding;
  const place = places(at) ?? otherwise;
  const other = also && places(also);
  return {
    ...{ code, severity, ...place },
    ...(other && { relatedLine: other.line }),
    ...(other && other.file !== place.file && { relatedFile: other.file }),
    message,
    help,
    ...(example && {
      example: { ...example, text: sayExample(example, vocabularyOf(programme)), ...(shows && { shows }) },
    }),
  };
}
