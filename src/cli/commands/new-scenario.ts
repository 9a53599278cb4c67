import { join } from "node:path";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { findPerson } from "../../compare/find-person.js";
import { vocabularyOf } from "../../language/vocabulary-of.js";
import type { Programme } from "../../language/programme.js";
import type { Rule } from "../../language/rule.js";
import { parametersOn } from "../../recommend/parameter-values.js";
import { observedOf } from "../../testing/run-scenario.js";
import type { Language, Text } from "../../text/text.js";
import { leavesOf } from "../../truth/condition.js";
import { valueAt } from "../../vocabulary/know.js";
import type { Situation } from "../../vocabulary/situation.js";
import { recordedBehind, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { canonical } from "../canonical.js";
import type { ExitCode, Io } from "../io.js";
import { errorsOf, readProgramme } from "../read-programme.js";
import { refuse } from "../refuse.js";
import { sayNew } from "../say-new.js";
import { languageOf } from "../read-base.js";
import { schemaFolderOf } from "../schema-folder.js";
import { scenarioFile, type ScenarioTable } from "../templates/scenario-file.js";
import { rulesAreShown, unknownName } from "../unknown-name.js";
import { writeNewFiles } from "../write-new-files.js";
import type { NewCommandOptions } from "./new-options.js";

/** `forloeb new scenario DIR --rule ID`: a table of what the rule reads, with the answers that it gives now. */
export async function newScenario(
  folder: string,
  { rule: id = "", lang }: NewCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const file = join(folder, "scenarios", `${id}.yaml`);
  const { programme, diagnostics } = await readProgramme(folder, io);
  if (programme === undefined) return sayNew({ file, diagnostics: errorsOf(diagnostics), next }, lang, io);
  const rule = programme.rules.find((one) => one.id === id);
  if (rule === undefined) {
    const known = programme.rules.map((one) => one.id);
    return refuse([unknownName({ da: "reglen", en: "rule" }, id, known, rulesAreShown)], lang, io);
  }
  const schemas = await schemaFolderOf(folder);
  const language = languageOf(programme, lang);
  const table = tableOf(rule, programme, io.today(), language);
  const made = canonical({ file, text: scenarioFile(table, language, schemas.pathFrom(file, "scenarios")) });
  const wrong = made.diagnostics;
  const failed = wrong.length > 0 ? wrong : await writeNewFiles([{ path: file, text: made.text }, ...schemas.copies]);
  return sayNew({ file, diagnostics: failed, next }, lang, io);
}

const next = {
  da: "tilføj rækker på begge sider af hver grænse, og lad en fagperson bekræfte svarene; kør så `forloeb test`",
  en: "add rows on both sides of each limit, and let a professional confirm the answers; then run `forloeb test`",
};

/** A row with somebody whom the rule is about, where one is found, and one with nothing known. */
function tableOf(rule: Rule, programme: Programme, asOf: CalendarDate, language: Language): ScenarioTable {
  const vocabulary = vocabularyOf(programme);
  const parameter = parametersOn(programme.parameters, asOf);
  const found = findPerson(rule.when, { vocabulary, parameter, asOf });
  const person = found.kind === "found" ? found.example : undefined;
  const closed = person?.closed ?? [];
  const facts = [...new Set([...factsRead(rule, vocabulary), ...pathsIn(person?.situation ?? {})])];
  const dueColumn = rule.recommend.due === undefined ? [] : ["due"];
  const row = (title: Text, situation: Situation): ScenarioTable["rows"][number] => {
    const { outcome, state, due } = observedOf(programme, rule.id, situation, { asOf, closed });
    const known = facts.map((path) => valueAt(situation, path) ?? null);
    return {
      about: words.own,
      cells: [title[language], ...known, state ?? outcome, ...dueColumn.map(() => due ?? null)],
    };
  };
  return {
    about: words.about,
    asOf,
    ...(closed.length > 0 && { closed }),
    rule: rule.id,
    columns: ["title", ...facts, "expect", ...dueColumn],
    rows: [
      ...(person === undefined ? [] : [row(words.applies, person.situation)]),
      // What is closed is closed in every row; then something is known.
      ...(closed.length > 0 ? [] : [row(words.nothing, {})]),
    ],
  };
}

const words = {
  about: {
    da: "Scenarier for en regel. Værktøjet har skrevet rækkerne; ret dem, og tilføj jeres egne.",
    en: "Scenarios of a rule. The tool has written the rows; mend them, and add your own.",
  },
  own: {
    da: "Værktøjets eget svar; det skal bekræftes af en fagperson.",
    en: "The tool's own answer; it is to be confirmed by a professional.",
  },
  applies: { da: "Skriv her, hvem det er", en: "Write here who it is" },
  nothing: { da: "Intet er oplyst om personen", en: "Nothing is known about the person" },
} satisfies Readonly<Record<string, Text>>;

/** The facts that somebody records and the rule reads: whether it applies, by when, and whether it is done. */
function factsRead({ when, recommend }: Rule, vocabulary: Vocabulary): readonly string[] {
  const { due, lapses, fulfilledBy, shownUntil } = recommend;
  const conditions = [when, fulfilledBy, shownUntil].flatMap((one) => (one === undefined ? [] : leavesOf(one)));
  const paths = [...conditions.map(({ fact }) => fact), ...(due?.after ?? []), ...(lapses ? [lapses.after] : [])];
  return paths.flatMap((path) => recordedBehind(path, vocabulary));
}

function pathsIn(situation: Situation): readonly string[] {
  return Object.entries(situation).flatMap(([group, facts]) =>
    Object.keys(facts as object).map((name) => `${group}.${name}`),
  );
}
