import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import { genericModel } from "../programme/generic-model.js";
import type { Io } from "./io.js";
import { errorsOf, readProgramme } from "./read-programme.js";
import { hasFile, isFolder } from "./read-source.js";

/** Reads the programmes at some paths, each of which may be a folder of programmes; the generic model when there is none. */
export async function readProgrammes(
  paths: readonly string[],
  asOf: CalendarDate,
  io: Io,
): Promise<{ readonly programmes: readonly Programme[]; readonly diagnostics: readonly Diagnostic[] }> {
  if (paths.length === 0) return { programmes: [genericModel], diagnostics: [] };
  const folders = (await Promise.all(paths.map(programmesAt))).flat();
  const readings = await Promise.all([...new Set(folders)].map((path) => readProgramme(path, io, asOf)));
  return {
    programmes: readings.flatMap(({ programme }) => programme ?? []),
    diagnostics: readings.flatMap(({ diagnostics }) => errorsOf(diagnostics)),
  };
}

/** The programmes of a folder that is none itself; else the path as it is. */
export async function programmesAt(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path)) || (await hasFile(path, programmeFileName))) return [path];
  const names = await readdir(path).catch((): string[] => []);
  const inside = await Promise.all(
    names.sort().map(async (name) => ((await hasFile(join(path, name), programmeFileName)) ? [join(path, name)] : [])),
  );
  return inside.flat().length === 0 ? [path] : inside.flat();
}
