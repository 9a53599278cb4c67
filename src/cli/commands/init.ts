import { join } from "node:path";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { addDuration } from "../../calendar/duration.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { programmeFileName } from "../../language/parse-specific.js";
import type { Programme } from "../../language/programme.js";
import { shortHash } from "../../programme/content-hash.js";
import { quote } from "../../text/quote.js";
import type { Language } from "../../text/text.js";
import { diagnoses as known } from "../../vocabulary/diagnoses.js";
import { canonical } from "../canonical.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { interview } from "../interview.js";
import type { ExitCode, Io } from "../io.js";
import { askAboutProgramme, namesOf, type NewProgrammeAnswers, type NewProgrammeOptions } from "../new-programme.js";
import { nameOfBase, readBase, type BaseReading } from "../read-base.js";
import { hasFile } from "../read-source.js";
import { genericModelName } from "../read-specific.js";
import { refuse, type Refusal } from "../refuse.js";
import { sayBegun } from "../say-begun.js";
import { schemaFolder } from "../schema-folder.js";
import { styleFor } from "../style.js";
import { placeholderCondition, programmeFile } from "../templates/programme-file.js";
import { exampleRule, ownRulesFile, ruleFile, usualNames } from "../templates/rule-file.js";
import { exampleScenarios, scenarioFile } from "../templates/scenario-file.js";
import { filesInTheWay, writeNewFiles } from "../write-new-files.js";

export type InitCommandOptions = NewProgrammeOptions & {
  readonly extends?: string;
  readonly yes?: boolean;
  readonly lang: Language;
};

/** `forloeb init DIR`: a new specific programme without mistakes, or nothing and why not. Nothing is written over. */
export async function initCommand(folder: string, options: InitCommandOptions, io: Io): Promise<ExitCode> {
  const { lang, extends: path = genericModelName } = options;
  const fail = (diagnostics: readonly Diagnostic[]): ExitCode => {
    io.stderr(formatDiagnostics(diagnostics, lang, styleFor(io)));
    return 2;
  };
  const { base, diagnostics, refusal } = await findBase(path, io);
  if (refusal !== undefined) return refuse([refusal], lang, io);
  const schemas = await schemaFolder(folder);
  const own = await filesInTheWay(filesOf(folder));
  const inTheWay = own.length > 0 ? own : await filesInTheWay(schemas.copies.map((copy) => copy.path));
  if (inTheWay.length > 0 || base === undefined) return fail([...inTheWay, ...diagnostics]);
  const session = interview(lang, io, options.yes ?? false);
  const answers = await askAboutProgramme(folder, options, { base, language: lang, interview: session });
  if (session.refusals.length > 0) return refuse(session.refusals, lang, io);
  if (answers === undefined) return refuse([gone], lang, io);
  const begun = { ...answers, base, language: lang, today: io.today(), extends: nameOfBase(path, folder) };
  const texts = textsOf(begun, (file, kind) => schemas.pathFrom(join(folder, file), kind));
  const made = filesOf(folder).map((file, index) => canonical({ file, text: texts[index] ?? "" }));
  const wrong = made.flatMap((one) => one.diagnostics);
  if (wrong.length > 0) return fail(wrong);
  const failed = await writeNewFiles([...made.map((one) => ({ path: one.file, text: one.text })), ...schemas.copies]);
  if (failed.length > 0) return fail(failed);
  io.stdout(sayBegun(folder, { isCopied: schemas.copies.length > 0, language: lang, style: styleFor(io) }));
  return 0;
}

const gone = {
  message: { da: "afbrudt; intet er skrevet", en: "broken off; nothing has been written" },
  help: {
    da: "svarene kan også gives som valg; se `forloeb init --help`",
    en: "the answers can also be given as options; see `forloeb init --help`",
  },
};

const files = [programmeFileName, ownRulesFile, "scenarios/eksempel.yaml"] as const;

function filesOf(folder: string): readonly string[] {
  return files.map((file) => join(folder, file));
}

async function findBase(path: string, io: Io): Promise<BaseReading & { readonly refusal?: Refusal }> {
  const marks = [programmeFileName, "model.yaml"];
  const isThere =
    path === genericModelName || (await Promise.all(marks.map((mark) => hasFile(path, mark)))).includes(true);
  return isThere ? readBase(path, io) : { diagnostics: [], refusal: noBase(path) };
}

function noBase(path: string): Refusal {
  return {
    message: { da: `der er intet program i ${quote(path)}`, en: `there is no programme in ${quote(path)}` },
    help: {
      da: "`--extends` er et andet programs mappe; uden valget bygger programmet på den generiske model",
      en: "`--extends` is the folder of another programme; without it, the programme builds on the generic model",
    },
  };
}

type Begun = NewProgrammeAnswers & {
  readonly base: Programme;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly extends: string;
};

/** The texts of the files, in their order. */
function textsOf(
  begun: Begun,
  schemaOf: (file: string, kind: "programme" | "rules" | "scenarios") => string,
): readonly string[] {
  const { id, base, language, today, diagnoses } = begun;
  const table = { ...known, ...base.diagnoses };
  const names = usualNames(base);
  const [own, rules, scenarios] = files;
  const programme = {
    ...begun,
    from: today,
    reviewBy: addDuration(today, { amount: 1, unit: "years" }),
    base: { version: base.version, hash: shortHash(base.hash) },
    diagnosisNames: namesOf(diagnoses, table, language),
    checklist: base.checklist,
  };
  const head = { section: "4", title: ownRules, appliesTo: names.appliesTo, language };
  const facts = memberFacts(table[diagnoses[0] ?? ""]?.codes.find(({ relation }) => relation !== "broader")?.code);
  return [
    programmeFile(programme, schemaOf(own, "programme")),
    ruleFile(head, exampleRule(id, names, language), schemaOf(rules, "rules")),
    scenarioFile(exampleScenarios(id, today, facts, language), language, schemaOf(scenarios, "scenarios")),
  ];
}

const ownRules = { da: "Programmets egne regler", en: "The programme's own rules" };

/** What makes somebody a member of the group. */
function memberFacts(code: string | undefined): string {
  if (code !== undefined) return `{ disease: { codes: [${code}] } }`;
  const [, value = ""] = / includes (\S+)$/.exec(placeholderCondition) ?? [];
  return `{ disease: { groups: [${value}] } }`;
}
