import { basename, dirname, resolve } from "node:path";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isNameFile } from "../language/parse-name-files.js";
import { isOffersFile } from "../language/parse-offers.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Io } from "./io.js";
import { readProgramme, type ReadProgramme } from "./read-programme.js";
import { hasFile, isFolder, readSource } from "./read-source.js";

/** The files that make a folder a programme. */
const marks = [programmeFileName, "model.yaml"];

/**
 * Checks a programme's folder or a file. A file that belongs to a programme is checked as part of it, and only what
 * concerns the file is said: its own mistakes and those in the names, without which it cannot be read.
 */
export async function checkProgramme(path: string, asOf: CalendarDate, io: Io): Promise<ReadProgramme> {
  const folder = (await isFolder(path)) ? undefined : await programmeAround(path);
  const reading = await readProgramme(folder ?? path, io, asOf);
  if (folder === undefined) return reading;
  const { diagnostics: unreadable } = await readSource(path, io);
  const concerns = ({ file }: Diagnostic): boolean =>
    resolve(file) === resolve(path) || isNameFile(file) || basename(file) === programmeFileName;
  const diagnostics = unreadable.length > 0 ? unreadable : reading.diagnostics.filter(concerns);
  return { ...reading, diagnostics, isReadable: reading.isReadable && unreadable.length === 0 };
}

/** The folder of the programme that a file belongs to; undefined when it stands alone. */
async function programmeAround(file: string): Promise<string | undefined> {
  const folder = isOffersFile(resolve(file)) ? dirname(dirname(resolve(file))) : dirname(file);
  const found = await Promise.all(marks.map((mark) => hasFile(folder, mark)));
  return found.includes(true) && /\.ya?ml$/i.test(file) ? folder : undefined;
}
