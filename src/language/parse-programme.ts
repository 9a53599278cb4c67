import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { hashOf } from "./hash-of.js";
import { baseName } from "./parse-file.js";
import { isChecklistFile, parseChecklist } from "./parse-checklist.js";
import { isNameFile, parseIdentity, parseNameFiles, type NamesReading } from "./parse-name-files.js";
import { isOffersFile, parseOffers } from "./parse-offers.js";
import { isConsistencyFile, parseConsistency } from "./parse-consistency.js";
import { namesContext, parseRuleFiles } from "./parse-rule-files.js";
import type { Programme } from "./programme.js";
import type { Source } from "./source.js";

export type ProgrammeReading = { readonly programme?: Programme; readonly diagnostics: readonly Diagnostic[] };

/**
 * Parses the files of a programme and says everything that is wrong in all of them. Without a `model.yaml` the files
 * are rule files that use the names of `base`. Limits: 1 MiB a file, 40 layers, 5,000 rules.
 */
export function parseProgramme(sources: readonly Source[], vocabulary: Vocabulary, base?: Programme): ProgrammeReading {
  const diagnostics: Diagnostic[] = [];
  const hasModel = sources.some(({ file }) => baseName(file) === "model.yaml");
  const borrowed = hasModel ? undefined : base;
  const identity = borrowed === undefined ? parseIdentity(sources, diagnostics) : ruleFilesAlone;
  const reading = borrowed === undefined ? parseNameFiles(sources, vocabulary, diagnostics) : namesOf(borrowed);
  const ruleSources = borrowed === undefined ? sources.filter(({ file }) => isRuleFile(file)) : sources;
  if (ruleSources.length === 0) {
    diagnostics.push(diagnostic("no-rules", { file: sources[0]?.file ?? "model.yaml", line: 1, column: 1 }, {}));
  }
  const rules = parseRuleFiles(ruleSources, reading, vocabulary, diagnostics);
  const own = borrowed === undefined ? sources : [];
  const checklist = borrowed?.checklist ?? parseChecklist(own, reading?.names.statements, diagnostics);
  const offers =
    borrowed?.offers ?? (reading && parseOffers(own, namesContext(vocabulary, reading), diagnostics)) ?? noOffers;
  const consistency =
    reading &&
    parseConsistency(
      own,
      { ...namesContext(vocabulary, reading), names: reading.names, rules: hasErrors(diagnostics) ? undefined : rules },
      diagnostics,
    );
  if (identity === undefined || reading === undefined || consistency === undefined || hasErrors(diagnostics))
    return { diagnostics };
  const { actors, responsibilities, conditions, parameters, laws, statements } = reading.names;
  const names = { actors, responsibilities, conditions, parameters, laws, statements };
  const content = { ...identity, ...names, rules, checklist, offers, facts: {}, diagnoses: {} };
  return { programme: { ...content, consistency, hash: hashOf(content) }, diagnostics };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Whether a file of a whole model holds rules. */
function isRuleFile(file: string): boolean {
  return ![isNameFile, isChecklistFile, isOffersFile, isConsistencyFile].some((isOther) => isOther(file));
}

const noOffers = { documents: {}, catalogue: [] };
/** What rule files are that are read without a model: they use the names of another programme. */
export const ruleFilesAlone = { id: "rules", version: "0", title: { da: "Regelfiler", en: "Rule files" } };

function namesOf(programme: Programme): NamesReading {
  return { names: programme, conditionNames: Object.keys(programme.conditions) };
}
