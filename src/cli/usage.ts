import type { CommanderError } from "commander";
import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Language, Text } from "../text/text.js";
import { quote } from "../text/quote.js";

/** The words of the help and of wrong usage. */
export const usageText = {
  description: {
    da: "Hvad den generiske model for sjældne sygdomme beder hvem om, for hvem, hvornår og hvorfor. Ikke medicinsk udstyr; ingen myndighed har godkendt den.",
    en: "What the generic model for rare diseases asks of whom, for whom, by when and why. Not a medical device; approved by no authority.",
  },
  commandUsage: { da: "KOMMANDO [valg]", en: "COMMAND [options]" },
  footer: {
    da: "\nExitkoder: 0 intet at melde, 1 fund, 2 forkert brug eller ulæseligt input,\n3 værktøjet fejlede.",
    en: "\nExit codes: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input,\n3 the tool failed.",
  },
  evaluate: {
    da: "anbefalinger for en eller flere personers situation",
    en: "recommendations for one or several people's situation",
  },
  check: {
    da: "alt, hvad der kan være galt i en regelfil eller et program",
    en: "everything that can be wrong in a rule file or programme",
  },
  checks: {
    da: "hvad `check` leder efter i reglernes mening, og hvorfor",
    en: "what `check` looks for in the meaning of the rules, and why",
  },
  checksUsage: { da: "[valg] [kode]", en: "[options] [code]" },
  codeName: { da: "kode", en: "code" },
  checkCode: { da: "en kontrols kode, fx never-applies", en: "the code of a check, such as never-applies" },
  diff: {
    da: "hvad en ændring gør ved hvem: to udgaver af et program, eller et program og dets grundlag",
    en: "what a change does to whom: two versions of a programme, or a programme and its base",
  },
  diffUsage: { da: "[valg] <før> <nu>", en: "[options] <old> <new>" },
  diffOldName: { da: "før", en: "old" },
  diffOld: {
    da: "generic-model, en models eller et programs mappe, eller en regelfil",
    en: "generic-model, the folder of a model or programme, or a rule file",
  },
  diffNewName: { da: "nu", en: "new" },
  diffNew: { da: "det samme, efter ændringen", en: "the same, after the change" },
  diffPopulation: {
    da: "tæl, hvor mange af disse personer hver ændring gælder (.ndjson med én situation på hver linje, eller en liste)",
    en: "count how many of these people each change concerns (.ndjson with one situation a line, or a list)",
  },
  diffIgnoreLater: {
    da: "regn det, der er sket for disse personer efter vurderingsdatoen, for ikke sket endnu",
    en: "count what happened to these people after the evaluation date as not happened yet",
  },
  diffExamples: {
    da: "skriv hvert eksempel på en person som en situationsfil i denne mappe",
    en: "write every example person as a situation file into this folder",
  },
  diffAsOf: {
    da: "vurderingsdato, åååå-mm-dd (ellers i dag, eller den dag programmerne træder i kraft)",
    en: "evaluation date, yyyy-mm-dd (otherwise today, or the day on which the programmes come into force)",
  },
  test: {
    da: "scenarier: om reglerne siger, hvad der forventes",
    en: "scenarios: whether the rules say what is expected",
  },
  rewrite: {
    da: "skriver filer om til standardform: rækkefølge, linjer, betingelser; kommentarer bliver",
    en: "rewrites files in canonical form: order, lines, conditions; comments stay",
  },
  init: {
    da: "et nyt specifikt program, klar til at skrive i",
    en: "a new specific programme, ready to write in",
  },
  initUsage: { da: "[valg] <mappe>", en: "[options] <folder>" },
  folderName: { da: "mappe", en: "folder" },
  newFolder: { da: "programmets mappe; intet overskrives", en: "the programme's folder; nothing is overwritten" },
  initId: { da: "programmets korte navn (ellers mappens)", en: "the short name of the programme (else the folder's)" },
  initTitle: { da: "titlen på dansk", en: "the title in Danish" },
  initTitleEn: { da: "titlen på engelsk", en: "the title in English" },
  initRegion: { da: "den region, programmet gælder for", en: "the region that the programme is for" },
  initResponsible: { da: "den, der har ansvaret for programmet", en: "who is responsible for the programme" },
  initDiagnosis: {
    da: "en sygdom i målgruppen, fx nf1 eller ORPHA:636; kan gentages",
    en: "a disease of the target group, such as nf1 or ORPHA:636; can be repeated",
  },
  initExtends: {
    da: "et andet program at bygge på (mappe) end den generiske model",
    en: "another programme to build on (folder) than the generic model",
  },
  initYes: {
    da: "spørg ikke; det, der ikke er givet, skrives senere",
    en: "ask nothing; what is not given is written later",
  },
  new: {
    da: "en regel, scenarier eller en afvigelse at skrive færdig i et program",
    en: "a rule, scenarios or a deviation to finish in a programme",
  },
  newUsage: { da: "[valg] <hvad> <mappe>", en: "[options] <what> <folder>" },
  newWhatName: { da: "hvad", en: "what" },
  newWhat: {
    da: "rule (en regel), scenario (scenarier til en regel) eller deviation (en afvigelse fra grundlaget)",
    en: "rule, scenario (scenarios of a rule) or deviation (from the base)",
  },
  ownFolder: { da: "programmets mappe", en: "the programme's folder" },
  newId: { da: "den nye regels navn", en: "the name of the new rule" },
  newFile: { da: "filen, som reglen skrives i", en: "the file that the rule is written in" },
  newSection: { da: "afsnittet i den generiske model, fx 4.1", en: "the section of the generic model, such as 4.1" },
  newOfRule: {
    da: "reglen, som scenarierne eller afvigelsen handler om",
    en: "the rule that the scenarios or the deviation are about",
  },
  newParameter: { da: "tallet, der afviges fra", en: "the number that is deviated from" },
  newDoes: {
    da: "hvad afvigelsen gør: adopt, tighten, loosen, replace, change-actor, leave-out eller set",
    en: "what the deviation does: adopt, tighten, loosen, replace, change-actor, leave-out or set",
  },
  newValue: { da: "tallet, der skal gælde", en: "the number that is to hold" },
  facts: {
    da: "de oplysninger, en situation kan rumme, med spørgsmål",
    en: "the facts that a situation can hold, with their questions",
  },
  rules: {
    da: "reglerne og deres navne; med ord: dem, der har ordene i sig, med betingelse og udsagn",
    en: "the rules and their names; with words: those that have the words in them, with condition and statements",
  },
  rulesUsage: { da: "[valg] [ord...]", en: "[options] [words...]" },
  wordsName: { da: "ord", en: "words" },
  ruleWords: {
    da: "ord i navn, tekst, afsnit, udsagn, handling eller aktør, fx sundhedspleje eller 4.1; et helt navn viser den ene regel",
    en: "words in the name, text, section, statements, act or actors, such as municipality or 4.1; a whole name shows that rule alone",
  },
  rulesProgramme: {
    da: "et programs regler: egne, ændrede og udeladte er mærket (mappe eller fil)",
    en: "a programme's rules: its own, the changed and those left out are marked (folder or file)",
  },
  checklist: {
    da: "hvad et skrevet, specifikt program skal have svar på, og hvad det svarer",
    en: "what a written specific programme must have answered, and what it answers",
  },
  coverage: {
    da: "udsagn for udsagn, hvor dokumentet er dækket: regel, tjekliste eller hvorfor ikke",
    en: "statement by statement, where the document is covered: rule, checklist or why not",
  },
  onlyOptionsUsage: { da: "[valg]", en: "[options]" },
  documentFormat: {
    da: "tekst til mennesker (når intet er valgt), JSON til programmer eller Markdown til dokumenter",
    en: "text for people (the default), JSON for programs or Markdown for documents",
  },
  evaluateUsage: { da: "[valg] <filer...>", en: "[options] <files...>" },
  checkUsage: { da: "[valg] <stier...>", en: "[options] <paths...>" },
  factsUsage: { da: "[valg] [gruppe]", en: "[options] [group]" },
  filesName: { da: "filer", en: "files" },
  pathsName: { da: "stier", en: "paths" },
  groupName: { da: "gruppe", en: "group" },
  files: {
    da: "situationer i YAML eller JSON; - er standardinput",
    en: "situations in YAML or JSON; - is the standard input",
  },
  paths: { da: "regelfiler eller mapper med dem", en: "rule files or folders of them" },
  rewritePaths: {
    da: "regelfiler, scenariefiler, navnefiler eller mapper med dem; - er standardinput",
    en: "rule files, scenario files, files of names or folders of them; - is the standard input",
  },
  rewriteCheck: {
    da: "skriv intet; vis kun, hvilke filer der ikke er på standardform (exitkode 1)",
    en: "write nothing; only show which files are not in canonical form (exit code 1)",
  },
  scenarioPaths: {
    da: "scenariefiler, mapper med dem eller et programs mappe",
    en: "scenario files, folders of them or a programme's folder",
  },
  testedProgramme: {
    da: "programmet, der prøves (ellers det, scenarierne ligger i, eller den generiske model)",
    en: "the programme to try (otherwise the one that the scenarios lie in, or the generic model)",
  },
  factsProgramme: {
    da: "også et programs egne oplysninger (mappe eller fil)",
    en: "a programme's own facts too (folder or file)",
  },
  testCoverage: {
    da: "vis også, hvad scenarierne ikke prøver",
    en: "also show what the scenarios do not try",
  },
  testMutate: {
    da: "ret reglerne forkert, én ting ad gangen, og vis det, som intet scenarie fanger",
    en: "change the rules wrongly, one thing at a time, and show what no scenario catches",
  },
  testAtLeast: {
    da: "exitkode 1, når færre end så mange procent af ændringerne bliver fanget",
    en: "exit code 1 when fewer than so many per cent of the changes are caught",
  },
  testSuggest: {
    da: "skriv scenarier til det, der ikke er prøvet eller fanget; de skal bekræftes af en person",
    en: "write scenarios for what is not tried or caught; they are to be confirmed by a person",
  },
  testWrite: { da: "en ny fil at skrive dem i", en: "a new file to write them to" },
  testRule: { da: "se kun på denne regel", en: "look at this rule alone" },
  examples: {
    da: "skriv hvert funds eksempel på en person som en situationsfil i denne mappe",
    en: "write the example person of each finding as a situation file into this folder",
  },
  group: { da: "kun denne gruppe, fx person", en: "only this group, for instance person" },
  programme: {
    da: "et andet program end den generiske model (mappe eller fil)",
    en: "another programme than the generic model (folder or file)",
  },
  programmes: {
    da: "et specifikt program eller en mappe med flere (kan gentages); ellers den generiske model",
    en: "a specific programme or a folder of several (can be repeated); otherwise the generic model",
  },
  deviations: {
    da: "vis også, hvad hver afvigelse fra grundlaget gør, og for hvem",
    en: "also show what each deviation from the base does, and to whom",
  },
  criteria: {
    da: "vurdér også programmet efter kriterierne i kapitel 3",
    en: "also assess the programme by the criteria of chapter 3",
  },
  invariants: {
    da: "vis også alt, hvad programmet påstår (consistency.yaml), bevist eller modbevist",
    en: "also list all that the programme claims (consistency.yaml), proved or refuted",
  },
  reviewAsOf: {
    da: "den dag, datoerne for ny gennemgang holdes op imod, åååå-mm-dd (ellers i dag)",
    en: "the day that review dates are held against, yyyy-mm-dd (otherwise today)",
  },
  asOf: { da: "vurderingsdato, åååå-mm-dd (ellers i dag)", en: "evaluation date, yyyy-mm-dd (otherwise today)" },
  format: {
    da: "tekst til mennesker (når intet er valgt) eller JSON til programmer",
    en: "text for people (the default) or JSON for programs",
  },
  checkFormat: {
    da: "tekst til mennesker (når intet er valgt), JSON til programmer eller SARIF til kodetjenester",
    en: "text for people (the default), JSON for programs or SARIF for code hosts",
  },
  lang: { da: "dansk (når intet er valgt) eller engelsk", en: "Danish (the default) or English" },
  all: {
    da: "vis også det, der ikke gælder, og alt uafgjort",
    en: "also show what does not apply and all that is undecided",
  },
  short: {
    da: "kun hvem, hvad og hvornår, og hvad der skal spørges om",
    en: "only who, what and by when, and what to ask",
  },
  closed: {
    da: "oplysninger eller grupper (a,b,c), der er fuldt registreret: det, der mangler dér, er ikke sket; vurderinger og tilladelser kun ved eget navn",
    en: "facts or groups (a,b,c) that are fully recorded: what is missing there has not happened; judgements and permissions only by their own names",
  },
  ignoreLater: {
    da: "regn det, der sker efter vurderingsdatoen, for ikke sket endnu",
    en: "count what happens after the evaluation date as not happened yet",
  },
  help: { da: "vis denne hjælp", en: "show this help" },
  version: { da: "vis versionen", en: "show the version" },
  seeHelp: { da: "se `forloeb --help`", en: "see `forloeb --help`" },
  failed: { da: "værktøjet fejlede", en: "the tool failed" },
} satisfies Readonly<Record<string, Text>>;

/** The headings of the help. */
export const helpTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { "Usage:": "Brug:", "Arguments:": "Argumenter:", "Options:": "Valg:", "Commands:": "Kommandoer:" },
  en: {},
};

/** Wrong usage in one line. */
export function usageProblem(error: CommanderError, language: Language): string {
  const [name = "", value = ""] = [...error.message.matchAll(/'([^']*)'/g)].map(([, word = ""]) => quote(word));
  const nearest = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1];
  const suggestion = nearest === undefined ? "" : `; ${didYouMean(nearest, { da: "", en: "" })[language]}`;
  const texts: Readonly<Record<string, Text>> = {
    "commander.unknownOption": { da: `ukendt valg ${name}`, en: `unknown option ${name}` },
    "commander.unknownCommand": { da: `ukendt kommando ${name}`, en: `unknown command ${name}` },
    "commander.missingArgument": { da: `argumentet ${name} mangler`, en: `the argument ${name} is missing` },
    "commander.optionMissingArgument": {
      da: `valget ${name} mangler en værdi`,
      en: `the option ${name} lacks a value`,
    },
    "commander.invalidArgument": {
      da: `valget ${name} kan ikke være ${value}`,
      en: `the option ${name} cannot be ${value}`,
    },
    "commander.excessArguments": { da: "der er for mange argumenter", en: "there are too many arguments" },
    "commander.help": {
      da: "der mangler en kommando: evaluate, check, checks, diff, test, format, init, new, facts, rules, checklist eller coverage",
      en: "a command is missing: evaluate, check, checks, diff, test, format, init, new, facts, rules, checklist or coverage",
    },
  };
  return `${texts[error.code]?.[language] ?? error.message.split("\n")[0] ?? ""}${suggestion}`;
}
