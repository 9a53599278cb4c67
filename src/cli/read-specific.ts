import { basename, resolve } from "node:path";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { extendsOf } from "../language/extends-of.js";
import { parseProgramme } from "../language/parse-programme.js";
import { programmeFileName } from "../language/parse-specific.js";
import type { Place } from "../language/place.js";
import type { Programme } from "../language/programme.js";
import { composeProgramme, type ComposedReading } from "../programme/compose-programme.js";
import type { Source } from "../language/source.js";
import { genericModel } from "../programme/generic-model.js";
import { coreVocabulary } from "../vocabulary/vocabulary.js";
import { asWritten } from "./as-written.js";
import type { Io } from "./io.js";
import { hasFile, readFolder } from "./read-source.js";

/** The name by which a programme builds on the generic model of the package. */
export const genericModelName = "generic-model";

/** In how many steps a programme may build on others. */
const deepest = 10;

/** What is wrong with how programmes build on each other, and not with one of them alone. */
const aboutTheChain: ReadonlySet<string> = new Set(["extends-circle", "extends-too-deep"]);

/** Reads a specific programme and, first, what it builds on. `below` are the folders that build on this one. */
export async function readSpecific(
  folder: string,
  { asOf, io, below = [] }: { readonly asOf: CalendarDate; readonly io: Io; readonly below?: readonly string[] },
): Promise<ComposedReading & { readonly isReadable: boolean; readonly sources: readonly Source[] }> {
  const { sources, diagnostics } = await readFolder(folder, io);
  if (diagnostics.length > 0) return { judged: [], diagnostics, isReadable: false, sources };
  const own = sources.find(({ file }) => basename(file) === programmeFileName);
  const named = own && extendsOf(own);
  const chain = [...below, resolve(folder)];
  const { base, diagnostics: ofBase } = await readBase(folder, named, { asOf, io, chain });
  // Without its base nearly every name would be unknown; what else is wrong is said when the base is there.
  if (base === undefined) return { judged: [], diagnostics: ofBase, isReadable: true, sources };
  return { ...composeProgramme(sources, base, { asOf }), isReadable: true, sources };
}

type BaseReading = { readonly base?: Programme; readonly diagnostics: readonly Diagnostic[] };

async function readBase(
  folder: string,
  named: { readonly written: string; readonly place: Place } | undefined,
  around: { readonly asOf: CalendarDate; readonly io: Io; readonly chain: readonly string[] },
): Promise<BaseReading> {
  if (named === undefined || named.written === genericModelName) return { base: genericModel, diagnostics: [] };
  const { written, place } = named;
  const { chain, io } = around;
  const target = asWritten(resolve(folder, written), folder);
  if (chain.includes(resolve(target))) {
    const circle = [...chain.slice(chain.indexOf(resolve(target))), resolve(target)].map((one) => basename(one));
    return { diagnostics: [diagnostic("extends-circle", place, { circle: circle.join(" → ") })] };
  }
  if (chain.length > deepest) return { diagnostics: [diagnostic("extends-too-deep", place, { deepest })] };
  if (await hasFile(target, programmeFileName)) {
    const { programme, diagnostics } = await readSpecific(target, { ...around, below: chain });
    if (programme !== undefined) return { base: programme, diagnostics: [] };
    const ofChain = diagnostics.filter(({ code }) => aboutTheChain.has(code));
    if (ofChain.length > 0) return { diagnostics: ofChain };
    return { diagnostics: [diagnostic("base-has-mistakes", place, { path: target })] };
  }
  if (await hasFile(target, "model.yaml")) {
    const { sources, diagnostics: unreadable } = await readFolder(target, io);
    const { programme } = unreadable.length > 0 ? {} : parseProgramme(sources, coreVocabulary);
    if (programme !== undefined) return { base: programme, diagnostics: [] };
    return { diagnostics: [diagnostic("base-has-mistakes", place, { path: target })] };
  }
  return { diagnostics: [diagnostic("missing-base", place, { path: written })] };
}
