import { basename, resolve } from "node:path";
import { explainDiagnosis, looksLikeCode } from "../language/explain-diagnosis.js";
import { identifier } from "../language/parse-rule.js";
import type { Programme } from "../language/programme.js";
import { joinWords } from "../text/join-words.js";
import { nearestName } from "../text/nearest-name.js";
import { quote } from "../text/quote.js";
import { inBoth, type Language, type Text } from "../text/text.js";
import { diagnoses as known } from "../vocabulary/diagnoses.js";
import type { Diagnosis } from "../vocabulary/diagnosis.js";
import { diagnosisOf } from "../vocabulary/match-diagnoses.js";
import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Interview, Read } from "./interview.js";
import type { Refusal } from "./refuse.js";
import { placeholders } from "./templates/placeholders.js";

/** What the author says of a new programme, as options. */
export type NewProgrammeOptions = {
  readonly id?: string;
  readonly title?: string;
  readonly titleEn?: string;
  readonly region?: string;
  readonly responsible?: string;
  readonly diagnosis?: readonly string[];
};

export type NewProgrammeAnswers = {
  readonly id: string;
  readonly title: Text;
  readonly region: string;
  readonly responsible: string;
  readonly diagnoses: readonly string[];
};

/** Asks what is not given as an option. Undefined when an answer will not do, or the person went away. */
export async function askAboutProgramme(
  folder: string,
  options: NewProgrammeOptions,
  {
    base,
    language,
    interview,
  }: { readonly base: Programme; readonly language: Language; readonly interview: Interview },
): Promise<NewProgrammeAnswers | undefined> {
  const { settle } = interview;
  const table = { ...known, ...base.diagnoses };
  const anything = (value: string): Read<string> => ({ value });
  const id = await settle(options.id, { text: questions.id, otherwise: idFrom(folder), read: readId });
  const diagnoses = await settle(options.diagnosis?.join(","), {
    text: questions.diagnosis,
    otherwise: "",
    hint: writtenLater,
    read: (answer) => readDiagnoses(answer, table),
  });
  const { da, en } = titleOf(diagnoses ?? [], table);
  const titleDa = await settle(options.title, { text: questions.title, otherwise: da, read: anything });
  const titleEn = await settle(options.titleEn, { text: questions.titleEn, otherwise: en, read: anything });
  const asked = async (name: "region" | "responsible"): Promise<string | undefined> =>
    settle(options[name], {
      text: questions[name],
      otherwise: placeholders[name][language],
      hint: writtenLater,
      read: anything,
    });
  const [region, responsible] = [await asked("region"), await asked("responsible")];
  if (interview.refusals.length > 0 || id === undefined || diagnoses === undefined) return undefined;
  if (titleDa === undefined || titleEn === undefined || region === undefined || responsible === undefined) {
    return undefined;
  }
  return { id, title: { da: titleDa, en: titleEn }, region, responsible, diagnoses };
}

const questions = {
  id: {
    da: "Programmets korte navn (små bogstaver, tal og bindestreger):",
    en: "The short name of the programme (small letters, digits and hyphens):",
  },
  diagnosis: {
    da: "Hvilke sygdomme? Navn eller kode, med komma imellem, fx nf1 eller ORPHA:636:",
    en: "Which diseases? Name or code, with commas between them, such as nf1 or ORPHA:636:",
  },
  title: { da: "Titlen på dansk:", en: "The title in Danish:" },
  titleEn: { da: "Titlen på engelsk:", en: "The title in English:" },
  region: { da: "Hvilken region gælder programmet for?", en: "Which region is the programme for?" },
  responsible: { da: "Hvem har ansvaret for programmet?", en: "Who is responsible for the programme?" },
} satisfies Readonly<Record<string, Text>>;

const writtenLater: Text = { da: "Enter: skrives senere", en: "Enter: to be written later" };

/** The name of the folder in the form of a name: `Bløder 2` is `bloeder-2`. */
function idFrom(folder: string): string {
  const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };
  const plain = basename(resolve(folder))
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-$/g, "");
  return identifier.test(plain) ? plain : "mit-program";
}

/** Longer names would make lines of results too long. */
const longestId = 60;

function readId(answer: string): Read<string> {
  if (identifier.test(answer) && answer.length <= longestId) return { value: answer };
  return {
    refusal: {
      message: { da: `${quote(answer)} kan ikke være navnet`, en: `${quote(answer)} cannot be the name` },
      help: {
        da: `højst ${String(longestId)} små bogstaver og tal med bindestreger imellem: \`${idFrom(answer)}\``,
        en: `at most ${String(longestId)} small letters and digits with hyphens between them: \`${idFrom(answer)}\``,
      },
    },
  };
}

type Table = Readonly<Record<string, Diagnosis>>;

function readDiagnoses(answer: string, table: Table): Read<readonly string[]> {
  const names = answer
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const found = names.map((name) => keyOf(name, table));
  const wrong = names[found.indexOf(undefined)];
  if (wrong === undefined) return { value: [...new Set(found.flatMap((key) => key ?? []))] };
  return { refusal: unknownDisease(wrong, table) };
}

function unknownDisease(wrong: string, table: Table): Refusal {
  const later = {
    da: "lad den være; skriv den bagefter under diagnoses i programme.yaml med sine koder",
    en: "leave it out; write it under diagnoses in programme.yaml afterwards, with its codes",
  };
  if (looksLikeCode(wrong)) return { help: later, ...explainDiagnosis(wrong, { path: [] }, table) };
  return {
    message: { da: `ukendt sygdom ${quote(wrong)}`, en: `unknown disease ${quote(wrong)}` },
    help: didYouMean(nearestKey(wrong, table), later),
  };
}

/** By key, by code, or by what it is called. */
function keyOf(name: string, table: Table): string | undefined {
  const isCalled = ({ da, en }: Diagnosis): boolean =>
    [da, en].some((label) => label.toLowerCase() === name.toLowerCase());
  return diagnosisOf(name, table) ?? Object.entries(table).find(([, one]) => isCalled(one))?.[0];
}

function nearestKey(wrong: string, table: Table): string | undefined {
  const byLabel = Object.entries(table).flatMap(([key, { da, en }]) => [da, en].map((label) => [label, key] as const));
  const nearest = nearestName(wrong, [...Object.keys(table), ...byLabel.map(([label]) => label)]);
  return byLabel.find(([label]) => label === nearest)?.[1] ?? nearest;
}

function titleOf(keys: readonly string[], table: Table): Text {
  if (keys.length === 0) return placeholders.title;
  const names = inBoth((language) => namesOf(keys, table, language));
  return { da: `Forløbsprogram for mennesker med ${names.da}`, en: `Pathway programme for people with ${names.en}` };
}

/** What diagnoses are called, in a sentence. */
export function namesOf(keys: readonly string[], table: Table, language: Language): string {
  return joinWords(
    keys.map((key) => table[key]?.[language] ?? key),
    "and",
    language,
  );
}
