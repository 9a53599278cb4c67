import { join, relative, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { extendsOf } from "../language/extends-of.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Programme } from "../language/programme.js";
import type { Source } from "../language/source.js";
import { genericModel } from "../programme/generic-model.js";
import type { Language } from "../text/text.js";
import type { Io } from "./io.js";
import { errorsOf, readProgramme } from "./read-programme.js";
import { genericModelName } from "./read-specific.js";
import { readSource } from "./read-source.js";

export type BaseReading = { readonly base?: Programme; readonly diagnostics: readonly Diagnostic[] };

/** What a new programme is to build on: the generic model, or the programme or model in a folder. */
export async function readBase(path: string, io: Io): Promise<BaseReading> {
  if (path === genericModelName) return { base: genericModel, diagnostics: [] };
  const { programme, diagnostics } = await readProgramme(path, io);
  return programme === undefined ? { diagnostics: errorsOf(diagnostics) } : { base: programme, diagnostics: [] };
}

/** How a programme in one folder names the base in another. */
export function nameOfBase(path: string, folder: string): string {
  if (path === genericModelName) return path;
  const written = relative(folder, path).split(sep).join("/");
  return written.startsWith(".") ? written : `./${written}`;
}

export type OwnFile = BaseReading & { readonly source?: Source; readonly language?: Language };

/** A programme's own file, with its language and what the programme builds on. */
export async function readOwnFile(folder: string, io: Io): Promise<OwnFile> {
  const { source, diagnostics } = await readSource(join(folder, programmeFileName), io);
  if (source === undefined) return { diagnostics };
  const named = extendsOf(source)?.written ?? genericModelName;
  const isEnglish = /^language: *en\b/m.test(source.text);
  const base = await readBase(named === genericModelName ? named : join(folder, named), io);
  return { source, language: isEnglish ? "en" : "da", ...base };
}

/** The language that the author of a programme writes in. */
export function languageOf({ specific }: Programme, otherwise: Language): Language {
  return specific?.language ?? otherwise;
}
