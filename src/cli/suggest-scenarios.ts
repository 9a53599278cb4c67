import { dirname, join } from "node:path";
import { suggestForGaps } from "../testing/quality/suggest-for-gaps.js";
import { suggestForMutants } from "../testing/quality/suggest-for-mutants.js";
import { joinedByPerson, type Suggestion } from "../testing/quality/suggestion.js";
import { trialOfPerson, tryOut } from "../testing/quality/trial.js";
import type { Language, Text } from "../text/text.js";
import { rulesAsked, scopeOf, tryAll } from "./assess-quality.js";
import { canonical } from "./canonical.js";
import type { ExitCode, Io } from "./io.js";
import { languageOf } from "./read-base.js";
import type { ScenarioGroup } from "./read-scenarios.js";
import { sayNew } from "./say-new.js";
import { schemaFolderOf } from "./schema-folder.js";
import { styleFor } from "./style.js";
import { suggestedFile } from "./templates/suggested-file.js";
import { filesInTheWay, writeNewFiles } from "./write-new-files.js";

export type SuggestOptions = {
  readonly mutate?: boolean;
  readonly rule?: string;
  readonly write?: string;
  readonly lang: Language;
};

/** Writes scenarios for what is not tried, and of mutants for what is not caught, to the standard output or a new file. */
export async function suggestScenarios(
  groups: readonly ScenarioGroup[],
  options: SuggestOptions,
  io: Io,
): Promise<ExitCode> {
  const { lang, write } = options;
  const [group] = groups;
  const inTheWay = write === undefined ? [] : await filesInTheWay([write]);
  if (inTheWay.length > 0) return sayNew({ file: "", diagnostics: inTheWay, next: words.next }, lang, io);
  const all = group === undefined ? [] : suggestionsFor(group, options, io);
  const suggestions = all.slice(0, mostAtOnce);
  if (group === undefined || suggestions.length === 0) {
    io.stderr(`${styleFor(io).wrap(words.nothing[lang], "", "")}\n`);
    return 0;
  }
  const { programme } = group;
  const file = write ?? "";
  const schemas = await schemaFolderOf(folderOf(group));
  const text = suggestedFile(
    { programme, suggestions, titles: titlesIn(group), today: io.today() },
    languageOf(programme, lang),
    // What is not installed beside the programme is not pointed to.
    write === undefined || schemas.copies.length > 0 ? undefined : schemas.pathFrom(file, "scenarios"),
  );
  const made = canonical({ file, text });
  if (all.length > mostAtOnce) io.stderr(`${styleFor(io).wrap(sayMore(all.length)[lang], "", "")}\n`);
  if (write === undefined) {
    io.stdout(made.text);
    return 0;
  }
  const diagnostics =
    made.diagnostics.length > 0 ? made.diagnostics : await writeNewFiles([{ path: file, text: made.text }]);
  return sayNew({ file, diagnostics, next: words.next }, lang, io);
}

/** A person is to confirm each of them. */
const mostAtOnce = 100;

function sayMore(count: number): Text {
  const [some, all] = [String(mostAtOnce), String(count)];
  return {
    da: `De første ${some} af ${all} forslag. Få dem bekræftet, og kør igen.`,
    en: `The first ${some} of ${all} suggestions. Have them confirmed, and run again.`,
  };
}

function suggestionsFor({ programme, files }: ScenarioGroup, options: SuggestOptions, io: Io): readonly Suggestion[] {
  const { rule, lang, mutate = false } = options;
  const scenarios = files.flatMap((one) => one.scenarios);
  const tried = tryOut(programme, scenarios, io.today());
  const forGaps = suggestForGaps(tried, rulesAsked(programme, rule), scopeOf(rule));
  if (!mutate) return joinedByPerson(forGaps);
  // What is suggested already may catch some of them.
  const trials = [...tried.trials, ...forGaps.map((one) => trialOfPerson(programme, one, one))];
  const { surviving } = tryAll({ ...tried, trials }, rule, lang, io);
  return joinedByPerson([...forGaps, ...suggestForMutants(surviving, tried)]);
}

/** The folder of the programme, by which the schema is found; scenarios lie in a folder of it. */
function folderOf({ files: [first], sources: [own] }: ScenarioGroup): string {
  return first === undefined ? dirname(own?.file ?? ".") : join(dirname(first.file), "..");
}

function titlesIn({ files }: ScenarioGroup): readonly string[] {
  return files.flatMap(({ scenarios }) => scenarios.map(({ title }) => title));
}

const words = {
  nothing: {
    da: "Der er intet at foreslå: scenarierne prøver det, der er spurgt om.",
    en: "There is nothing to suggest: the scenarios try what was asked for.",
  },
  next: {
    da: "hold hvert svar op mod kilden, ret det eller reglen, og slet `toBeConfirmed`, når svaret er bekræftet",
    en: "hold each answer against the source, mend it or the rule, and remove `toBeConfirmed` once it is confirmed",
  },
};
