import { basename, dirname, resolve } from "node:path";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { isNameFile } from "../language/parse-name-files.js";
import { isOffersFile } from "../language/parse-offers.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Io } from "./io.js";
import { checkScenarios, checkScenariosIn, type ScenariosCheck } from "./check-scenarios.js";
import { checkMeaning } from "./check-meaning.js";
import { errorsOf, readProgramme, type ReadProgramme } from "./read-programme.js";
import { programmeOfScenarios } from "./read-scenarios.js";
import { hasFile, isFolder, readSource } from "./read-source.js";

/** The files that make a folder a programme. */
const marks = [programmeFileName, "model.yaml"];

/**
 * Checks a programme's folder, with its scenarios, or a file. A file that belongs to a programme is checked as part of
 * it, and only what concerns the file is said: its own mistakes and those in the names, without which it cannot be read.
 */
export async function checkProgramme(path: string, asOf: CalendarDate, io: Io): Promise<ReadProgramme> {
  if (await isFolder(path)) return checkFolder(path, asOf, io);
  const isYaml = /\.ya?ml$/i.test(path);
  const tried = isYaml ? await programmeOfScenarios(path) : undefined;
  if (tried !== undefined) return checkScenarioFile(path, await readProgramme(tried, io, asOf), io);
  const folder = isYaml ? await programmeAround(path) : undefined;
  const reading = withMeaning(await readProgramme(folder ?? path, io, asOf), asOf);
  if (folder === undefined) return reading;
  const { diagnostics: unreadable } = await readSource(path, io);
  const concerns = ({ file }: Diagnostic): boolean =>
    resolve(file) === resolve(path) || isNameFile(file) || basename(file) === programmeFileName;
  const diagnostics = unreadable.length > 0 ? unreadable : reading.diagnostics.filter(concerns);
  return { ...reading, diagnostics, isReadable: reading.isReadable && unreadable.length === 0 };
}

/** What each file says may be right, and what they say together wrong. */
function withMeaning(reading: ReadProgramme, asOf: CalendarDate): ReadProgramme {
  return { ...reading, diagnostics: [...reading.diagnostics, ...checkMeaning(reading, asOf)] };
}

async function checkFolder(folder: string, asOf: CalendarDate, io: Io): Promise<ReadProgramme> {
  const reading = withMeaning(await readProgramme(folder, io, asOf), asOf);
  if (!(await hasMark(folder))) return reading;
  return together(reading, reading.diagnostics, await checkScenariosIn(folder, reading.programme, io));
}

/** A programme that cannot be used is said too: without it, no name in the file can be looked up. */
async function checkScenarioFile(file: string, reading: ReadProgramme, io: Io): Promise<ReadProgramme> {
  const ofProgramme = reading.programme === undefined ? errorsOf(reading.diagnostics) : [];
  return together(reading, ofProgramme, await checkScenarios([file], reading.programme, io));
}

function together(reading: ReadProgramme, said: readonly Diagnostic[], scenarios: ScenariosCheck): ReadProgramme {
  return {
    ...reading,
    diagnostics: [...said, ...scenarios.diagnostics],
    isReadable: reading.isReadable && scenarios.isReadable,
  };
}

/** The folder of the programme that a file belongs to; undefined when it stands alone. */
async function programmeAround(file: string): Promise<string | undefined> {
  const folder = isOffersFile(resolve(file)) ? dirname(dirname(resolve(file))) : dirname(file);
  return (await hasMark(folder)) ? folder : undefined;
}

async function hasMark(folder: string): Promise<boolean> {
  return (await Promise.all(marks.map((mark) => hasFile(folder, mark)))).includes(true);
}
