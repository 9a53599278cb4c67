import type { ScenarioFile } from "../read-scenario-files.js";
import { runScenario } from "../../testing/run-scenario.js";
import type { Language, Text } from "../../text/text.js";
import { formatDiagnostics } from "../format-diagnostics.js";
import { countOf, formatTest, type TestedCase, type TestedGroup } from "../format-test.js";
import type { ExitCode, Io } from "../io.js";
import { assessQuality, type Asked } from "../assess-quality.js";
import { readScenarios, type ScenarioGroup } from "../read-scenarios.js";
import { refuse, type Refusal } from "../refuse.js";
import { styleFor } from "../style.js";
import { suggestScenarios } from "../suggest-scenarios.js";
import { testAsJson } from "../test-as-json.js";
import { rulesAreShown, unknownName } from "../unknown-name.js";

export type TestCommandOptions = {
  readonly programme?: string;
  readonly format: "text" | "json";
  readonly lang: Language;
  readonly coverage?: boolean;
  /** Change the rules, one thing at a time, and show what no scenario catches. */
  readonly mutate?: boolean;
  /** How many of a hundred mutants must be caught. */
  readonly atLeast?: string;
  /** Write scenarios for what is not tried or not caught. */
  readonly suggest?: boolean;
  /** The file to write them to; the standard output when nothing is given. */
  readonly write?: string;
  /** Look at one rule alone. */
  readonly rule?: string;
};

/** `forloeb test PATH…`: runs scenarios, or none and every mistake. Exit code 1 when one fails. */
export async function testCommand(paths: readonly string[], options: TestCommandOptions, io: Io): Promise<ExitCode> {
  const { lang } = options;
  const { groups, diagnostics } = await readScenarios(
    paths,
    { programme: options.programme, evenWithout: options.suggest },
    io,
  );
  if (diagnostics.length > 0) {
    io.stderr(formatDiagnostics(diagnostics, lang, styleFor(io)));
    return 2;
  }
  const refusals = refusalsOf(options, groups);
  if (refusals.length > 0) return refuse(refusals, lang, io);
  const run = groups.map(runGroup);
  const passes = countOf(casesOf(run)).failed === 0;
  if (options.suggest === true && passes) return suggestScenarios(groups, options, io);
  // Whether a scenario catches a mutant can be told only when it agrees with the rules as they are.
  const asked: Asked = { ...options, mutate: (options.mutate ?? false) && passes };
  const tested = run.map((group, index) => ({ ...group, ...assessQuality(groups[index], asked, io) }));
  io.stdout(options.format === "json" ? testAsJson(tested) : formatTest(tested, lang, styleFor(io)));
  if (!passes && (options.mutate === true || options.suggest === true)) refuse([failing], lang, io);
  return passes && isCaughtEnough(tested, options) ? 0 : 1;
}

function runGroup({ programme, sources, files }: ScenarioGroup): TestedGroup {
  const cases = ({ scenarios }: ScenarioFile): readonly TestedCase[] =>
    scenarios.map((scenario) => ({ scenario, mismatches: runScenario(programme, scenario) }));
  return { programme, sources, files: files.map((one) => ({ file: one.file, cases: cases(one) })) };
}

function casesOf(groups: readonly TestedGroup[]): readonly TestedCase[] {
  return groups.flatMap(({ files }) => files.flatMap(({ cases }) => cases));
}

function isCaughtEnough(groups: readonly TestedGroup[], { atLeast }: TestCommandOptions): boolean {
  return groups.every(({ mutants }) => mutants === undefined || mutants.rate * 100 >= Number(atLeast ?? 0));
}

const failing: Refusal = {
  message: {
    da: "ændringer og forslag kan ikke prøves, mens scenarier fejler",
    en: "changes and suggestions cannot be tried while scenarios fail",
  },
  help: { da: "ret først de scenarier, der fejler", en: "mend the failing scenarios first" },
};

/** What cannot be asked for, or not of this. */
function refusalsOf(options: TestCommandOptions, groups: readonly ScenarioGroup[]): readonly Refusal[] {
  const { rule, atLeast, suggest = false, mutate = false, write } = options;
  const ids = groups.flatMap(({ programme }) => programme.rules.map(({ id }) => id));
  const percent = Number(atLeast ?? 0);
  return [
    ...(rule === undefined || ids.includes(rule) ? [] : [unknownName(aRule, rule, ids, rulesAreShown)]),
    ...(percent >= 0 && percent <= 100 && atLeast !== "" ? [] : [refusals.percent]),
    ...(suggest && groups.length > 1 ? [refusals.several] : []),
    ...(write !== undefined && !suggest ? [refusals.write] : []),
    ...(write?.trim() === "" && suggest ? [refusals.noName] : []),
    ...(atLeast !== undefined && !mutate ? [refusals.atLeast] : []),
  ];
}

const aRule: Text = { da: "reglen", en: "rule" };

const refusals = {
  percent: {
    message: { da: "`--at-least` er ikke et tal fra 0 til 100", en: "`--at-least` is not a number from 0 to 100" },
    help: { da: "skriv fx `--at-least 95`", en: "write `--at-least 95`, for instance" },
  },
  several: {
    message: {
      da: "`--suggest` skriver til et program ad gangen",
      en: "`--suggest` writes for one programme at a time",
    },
    help: { da: "giv stien til et af programmerne", en: "give the path to one of the programmes" },
  },
  write: {
    message: { da: "`--write` er til det, `--suggest` skriver", en: "`--write` is for what `--suggest` writes" },
    help: { da: "skriv `--suggest --write FIL`", en: "write `--suggest --write FILE`" },
  },
  noName: {
    message: { da: "navnet på den fil, der skal skrives, er tomt", en: "the name of the file to write is empty" },
    help: {
      da: "skriv et navn, fx `--write scenarios/forslag.yaml`, eller udelad `--write`",
      en: "give a name, `--write scenarios/suggested.yaml` for instance, or leave `--write` out",
    },
  },
  atLeast: {
    message: { da: "`--at-least` er til det, `--mutate` prøver", en: "`--at-least` is for what `--mutate` tries" },
    help: { da: "skriv `--mutate --at-least TAL`", en: "write `--mutate --at-least NUMBER`" },
  },
} satisfies Readonly<Record<string, Refusal>>;
