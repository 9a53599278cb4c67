import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parseProgramme } from "../language/parse-programme.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import type { ComposedReading } from "../programme/compose-programme.js";
import type { Source } from "../language/source.js";
import { genericModel } from "../programme/generic-model.js";
import type { Language } from "../text/text.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";
import { formatDiagnostics } from "./format-diagnostics.js";
import type { ExitCode, Io } from "./io.js";
import { readSpecific } from "./read-specific.js";
import { hasFile, isFolder, readFolder, readSource } from "./read-source.js";
import { styleFor } from "./style.js";

/** A programme with what is wrong with it; warnings do not keep it from being used. */
export type ReadProgramme = ComposedReading & {
  /** False when there is nothing that could be looked at: a file or folder that cannot be read. */
  readonly isReadable: boolean;
  /** The files that the programme itself is written in; of the generic model of the package there are none. */
  readonly sources: readonly Source[];
};

/**
 * The programme at a path (the folder of a model or of a specific programme, or a rule file); the generic model when
 * there is none. Review dates are held against `asOf`, else against today.
 */
export async function readProgramme(
  path: string | undefined,
  io: Io,
  asOf: CalendarDate = io.today(),
): Promise<ReadProgramme> {
  if (path === undefined)
    return { programme: genericModel, judged: [], diagnostics: [], isReadable: true, sources: [] };
  if (await hasFile(path, programmeFileName)) return readSpecific(path, { asOf, io });
  const { sources, diagnostics } = (await isFolder(path)) ? await readFolder(path, io) : await readOne(path, io);
  if (diagnostics.length > 0) return { judged: [], diagnostics, isReadable: false, sources };
  return { judged: [], isReadable: true, sources, ...parseProgramme(sources, coreVocabulary, genericModel) };
}

async function readOne(file: string, io: Io): ReturnType<typeof readFolder> {
  const { source, diagnostics } = await readSource(file, io);
  return { sources: source === undefined ? [] : [source], diagnostics };
}

/** Does something with the programme at a path; one that cannot be used, or not so, is reported, with exit code 2. */
export async function withProgramme(
  { programme: path, lang }: { readonly programme?: string; readonly lang: Language },
  io: Io,
  use: (programme: Programme) => ExitCode,
  usable: (reading: ReadProgramme) => Programme | undefined = ({ programme }) => programme,
): Promise<ExitCode> {
  const reading = await readProgramme(path, io);
  const programme = usable(reading);
  if (programme !== undefined) return use(programme);
  const { diagnostics } = reading;
  io.stderr(formatDiagnostics(errorsOf(diagnostics), lang, styleFor(io)));
  return 2;
}

/** The programme also when it has errors, for looking at it. */
export function lookedAt({ programme, flawed }: ReadProgramme): Programme | undefined {
  return programme ?? flawed;
}

/** What keeps a programme from being used. */
export function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
