import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Programme } from "../language/programme.js";
import { findPlaceholders } from "../programme/find-placeholders.js";
import type { Io } from "./io.js";
import { readScenarioFiles } from "./read-scenario-files.js";
import { scenariosFolder } from "./read-scenarios.js";
import { isFolder, listScenarioFiles } from "./read-source.js";

export type ScenariosCheck = { readonly diagnostics: readonly Diagnostic[]; readonly isReadable: boolean };

/** What is wrong in the scenarios of a programme's folder; none need be there while it is being written. */
export async function checkScenariosIn(
  folder: string,
  programme: Programme | undefined,
  io: Io,
): Promise<ScenariosCheck> {
  const inside = join(folder, scenariosFolder);
  if (!(await isFolder(inside))) return { diagnostics: [], isReadable: true };
  const { files, diagnostics: unlisted } = await listScenarioFiles(inside);
  const { diagnostics, isReadable } = await checkScenarios(files, programme, io);
  return { diagnostics: [...unlisted.filter(({ code }) => code !== "no-scenarios"), ...diagnostics], isReadable };
}

/** What is wrong in some files of scenarios, and which texts of theirs still are those of the template. */
export async function checkScenarios(
  paths: readonly string[],
  programme: Programme | undefined,
  io: Io,
): Promise<ScenariosCheck> {
  const { files, diagnostics, isReadable } = await readScenarioFiles(paths, programme, io);
  const sources = files.map(({ source }) => source);
  return { diagnostics: [...diagnostics, ...findPlaceholders(sources, false)], isReadable };
}
