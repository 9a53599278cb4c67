import { Command, CommanderError, Option } from "commander";
import type { Language, Text } from "../text/text.js";
import { checklistCommand } from "./commands/checklist.js";
import { coverageCommand } from "./commands/coverage.js";
import { checksCommand, type ChecksCommandOptions } from "./commands/checks.js";
import { checkCommand, type CheckCommandOptions } from "./commands/check.js";
import { diffCommand, type DiffCommandOptions } from "./commands/diff.js";
import type { DocumentOptions } from "./commands/document-options.js";
import { evaluateCommand, type EvaluateCommandOptions } from "./commands/evaluate.js";
import { formatCommand, type FormatCommandOptions } from "./commands/format.js";
import { initCommand, type InitCommandOptions } from "./commands/init.js";
import { newCommand } from "./commands/new.js";
import type { NewCommandOptions } from "./commands/new-options.js";
import { factsCommand, type FactsCommandOptions } from "./commands/facts.js";
import { rulesCommand, type RulesCommandOptions } from "./commands/rules.js";
import { testCommand, type TestCommandOptions } from "./commands/test.js";
import type { ExitCode, Io } from "./io.js";
import { helpTitles, usageText, usageProblem } from "./usage.js";
import { version } from "./version.js";

/** Runs the command with these arguments and gives its exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(args);
  let exitCode: ExitCode = 0;
  const program = buildProgram(language, io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return reportUsage(error, language, io);
    const reason = error instanceof Error ? error.message : String(error);
    io.stderr(`${usageText.failed[language]}: ${reason.split("\n")[0] ?? ""}\n`);
    return 3;
  }
}

/** The language is needed before the arguments are parsed, for the help and the messages; every command takes it as given here. */
function languageOf(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[index]?.split("=")[1] ?? args[index + 1];
  return index >= 0 && value === "en" ? "en" : "da";
}

function reportUsage(error: CommanderError, language: Language, io: Io): ExitCode {
  if (error.exitCode === 0) return 0;
  io.stderr(`${usageProblem(error, language)}\n${usageText.seeHelp[language]}\n`);
  return 2;
}

function buildProgram(language: Language, io: Io, done: (code: ExitCode) => void): Command {
  const say = (text: Text): string => text[language];
  const program = new Command("forloeb");
  const shared = (command: Command): Command =>
    command
      .helpOption("-h, --help", say(usageText.help))
      .exitOverride()
      .configureHelp({
        styleTitle: (title) => helpTitles[language][title] ?? title,
        optionDescription: ({ description }) => description,
        subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
      })
      .configureOutput({
        writeOut: io.stdout,
        writeErr: () => undefined,
        getOutHelpWidth: () => Math.min(80, io.width),
      });
  const lang = (): Option => new Option("--lang <da|en>", say(usageText.lang)).choices(["da", "en"]).default(language);
  const format = (): Option =>
    new Option("--format <text|json>", say(usageText.format)).choices(["text", "json"]).default("text");
  const checkFormat = (): Option =>
    new Option("--format <text|json|sarif>", say(usageText.checkFormat))
      .choices(["text", "json", "sarif"])
      .default("text");

  const document = (): Option =>
    new Option("--format <text|json|markdown>", say(usageText.documentFormat))
      .choices(["text", "json", "markdown"])
      .default("text");

  shared(program)
    .description(say(usageText.description))
    .version(version, "-V, --version", say(usageText.version))
    .addOption(lang())
    .helpCommand(false)
    .usage(say(usageText.commandUsage))
    .addHelpText("after", say(usageText.footer));
  shared(program.command("evaluate"))
    .description(say(usageText.evaluate))
    .usage(say(usageText.evaluateUsage))
    .argument(`<${say(usageText.filesName)}...>`, say(usageText.files))
    .option("--programme <path>", say(usageText.programmes), (path, before: readonly string[]) => [...before, path], [])
    .option("--as-of <date>", say(usageText.asOf))
    .addOption(format())
    .addOption(lang())
    .option("--all", say(usageText.all))
    .option("--short", say(usageText.short))
    .option(
      "--closed <names>",
      say(usageText.closed),
      (names, before: readonly string[]) => [...before, ...names.split(",")],
      [],
    )
    .option("--ignore-later", say(usageText.ignoreLater))
    .action(async (files: string[], options: EvaluateCommandOptions) => {
      done(await evaluateCommand(files, options, io));
    });
  shared(program.command("check"))
    .description(say(usageText.check))
    .usage(say(usageText.checkUsage))
    .argument(`<${say(usageText.pathsName)}...>`, say(usageText.paths))
    .option("--deviations", say(usageText.deviations))
    .option("--criteria", say(usageText.criteria))
    .option("--invariants", say(usageText.invariants))
    .option("--examples <folder>", say(usageText.examples))
    .option("--as-of <date>", say(usageText.reviewAsOf))
    .addOption(checkFormat())
    .addOption(lang())
    .action(async (paths: string[], options: CheckCommandOptions) => {
      done(await checkCommand(paths, options, io));
    });
  shared(program.command("checks"))
    .description(say(usageText.checks))
    .usage(say(usageText.checksUsage))
    .argument(`[${say(usageText.codeName)}]`, say(usageText.checkCode))
    .addOption(format())
    .addOption(lang())
    .action((code: string | undefined, options: ChecksCommandOptions) => {
      done(checksCommand(code, options, io));
    });
  shared(program.command("diff"))
    .description(say(usageText.diff))
    .usage(say(usageText.diffUsage))
    .argument(`<${say(usageText.diffOldName)}>`, say(usageText.diffOld))
    .argument(`<${say(usageText.diffNewName)}>`, say(usageText.diffNew))
    .option("--population <file>", say(usageText.diffPopulation))
    .option("--ignore-later", say(usageText.diffIgnoreLater))
    .option("--examples <folder>", say(usageText.diffExamples))
    .option("--as-of <date>", say(usageText.diffAsOf))
    .addOption(format())
    .addOption(lang())
    .action(async (before: string, after: string, options: DiffCommandOptions) => {
      done(await diffCommand([before, after], options, io));
    });
  shared(program.command("test"))
    .description(say(usageText.test))
    .usage(say(usageText.checkUsage))
    .argument(`<${say(usageText.pathsName)}...>`, say(usageText.scenarioPaths))
    .option("--programme <path>", say(usageText.testedProgramme))
    .addOption(format())
    .addOption(lang())
    .option("--coverage", say(usageText.testCoverage))
    .option("--mutate", say(usageText.testMutate))
    .option("--at-least <percent>", say(usageText.testAtLeast))
    .option("--suggest", say(usageText.testSuggest))
    .option("--write <file>", say(usageText.testWrite))
    .option("--rule <id>", say(usageText.testRule))
    .action(async (paths: string[], options: TestCommandOptions) => {
      done(await testCommand(paths, options, io));
    });
  shared(program.command("format"))
    .description(say(usageText.rewrite))
    .usage(say(usageText.checkUsage))
    .argument(`<${say(usageText.pathsName)}...>`, say(usageText.rewritePaths))
    .option("--check", say(usageText.rewriteCheck))
    .addOption(lang())
    .action(async (paths: string[], options: FormatCommandOptions) => {
      done(await formatCommand(paths, options, io));
    });
  shared(program.command("init"))
    .description(say(usageText.init))
    .usage(say(usageText.initUsage))
    .argument(`<${say(usageText.folderName)}>`, say(usageText.newFolder))
    .option("--id <id>", say(usageText.initId))
    .option("--title <text>", say(usageText.initTitle))
    .option("--title-en <text>", say(usageText.initTitleEn))
    .option("--region <text>", say(usageText.initRegion))
    .option("--responsible <text>", say(usageText.initResponsible))
    .option("--diagnosis <key>", say(usageText.initDiagnosis), collect)
    .option("--extends <path>", say(usageText.initExtends))
    .option("--yes", say(usageText.initYes))
    .addOption(lang())
    .action(async (folder: string, options: InitCommandOptions) => {
      done(await initCommand(folder, options, io));
    });
  shared(program.command("new"))
    .description(say(usageText.new))
    .usage(say(usageText.newUsage))
    .argument(`<${say(usageText.newWhatName)}>`, say(usageText.newWhat))
    .argument(`<${say(usageText.folderName)}>`, say(usageText.ownFolder))
    .option("--id <id>", say(usageText.newId))
    .option("--file <file>", say(usageText.newFile))
    .option("--section <section>", say(usageText.newSection))
    .option("--rule <id>", say(usageText.newOfRule))
    .option("--parameter <name>", say(usageText.newParameter))
    .option("--does <deed>", say(usageText.newDoes))
    .option("--value <number>", say(usageText.newValue))
    .addOption(lang())
    .action(async (what: string, folder: string, options: NewCommandOptions) => {
      done(await newCommand(what, folder, options, io));
    });
  shared(program.command("facts"))
    .description(say(usageText.facts))
    .usage(say(usageText.factsUsage))
    .argument(`[${say(usageText.groupName)}]`, say(usageText.group))
    .option("--programme <path>", say(usageText.factsProgramme))
    .addOption(format())
    .addOption(lang())
    .action(async (group: string | undefined, options: FactsCommandOptions) => {
      done(await factsCommand(group, options, io));
    });
  shared(program.command("rules"))
    .description(say(usageText.rules))
    .usage(say(usageText.rulesUsage))
    .argument(`[${say(usageText.wordsName)}...]`, say(usageText.ruleWords))
    .option("--programme <path>", say(usageText.rulesProgramme))
    .addOption(format())
    .addOption(lang())
    .action(async (ruleWords: string[], options: RulesCommandOptions) => {
      done(await rulesCommand(ruleWords, options, io));
    });
  const documents = { checklist: checklistCommand, coverage: coverageCommand } as const;
  for (const name of ["checklist", "coverage"] as const) {
    shared(program.command(name))
      .description(say(usageText[name]))
      .usage(say(usageText.onlyOptionsUsage))
      .option("--programme <path>", say(usageText.programme))
      .addOption(document())
      .addOption(lang())
      .action(async (options: DocumentOptions) => {
        done(await documents[name](options, io));
      });
  }
  return program;
}

function collect(one: string, before: readonly string[] = []): readonly string[] {
  return [...before, one];
}
