import { quote, textOf } from "../text/quote.js";
import type { Text } from "../text/text.js";
import { didYouMean } from "./did-you-mean.js";
import type { Messages } from "./message.js";

/** What can be wrong with a situation. */
export const situationMessages = {
  "unknown-group": (d: { name: string; nearest: string | undefined; groups: string; isGeneric: boolean }) => ({
    message: { da: `ukendt gruppe ${quote(d.name)}`, en: `unknown group ${quote(d.name)}` },
    help: didYouMean(
      d.nearest,
      d.isGeneric
        ? {
            da: `gruppen findes ikke i den generiske model; hører den til et specifikt program, så angiv det med \`--programme\`; modellens grupper er ${d.groups}`,
            en: `the generic model has no such group; if it is that of a specific programme, name the programme with \`--programme\`; the model's groups are ${d.groups}`,
          }
        : { da: `grupperne er ${d.groups}`, en: `the groups are ${d.groups}` },
    ),
  }),
  "fact-outside-group": (d: { name: string; group: string; fact: string }) => ({
    message: { da: `${quote(d.name)} står ikke i sin gruppe`, en: `${quote(d.name)} does not stand in its group` },
    help: {
      da: `skriv ${quote(d.fact)} rykket ind under ${quote(`${d.group}:`)}`,
      en: `write ${quote(d.fact)} indented below ${quote(`${d.group}:`)}`,
    },
  }),
  "unknown-fact": (d: { name: string; nearest: string | undefined }) => ({
    message: { da: `ukendt oplysning ${quote(d.name)}`, en: `unknown fact ${quote(d.name)}` },
    help: didYouMean(d.nearest, { da: "oplysningerne står i `forloeb facts`", en: "`forloeb facts` lists the facts" }),
  }),
  "derived-fact": (d: { name: string; from: string }) => ({
    message: {
      da: `${quote(d.name)} regnes ud og kan ikke angives`,
      en: `${quote(d.name)} is computed and cannot be given`,
    },
    help: { da: `angiv i stedet ${quote(d.from)}`, en: `give ${quote(d.from)} instead` },
  }),
  "wrong-type": (d: { name: string; value: unknown; expected: Text }) => ({
    message: {
      da: `${quote(d.name)} kan ikke være ${quote(d.value)}`,
      en: `${quote(d.name)} cannot be ${quote(d.value)}`,
    },
    help: { da: `skriv ${d.expected.da}`, en: `write ${d.expected.en}` },
  }),
  "number-as-text": (d: { name: string; value: string }) => ({
    message: {
      da: `${quote(d.name)} er et tal, men ${quote(d.value)} er skrevet som tekst`,
      en: `${quote(d.name)} is a number, but ${quote(d.value)} is written as text`,
    },
    help: { da: `skriv ${d.value.trim()} uden citationstegn`, en: `write ${d.value.trim()} without quotes` },
  }),
  "number-out-of-range": (d: { name: string; value: number; min: number; max: number }) => ({
    message: {
      da: `${quote(d.name)} kan ikke være ${textOf(d.value)}`,
      en: `${quote(d.name)} cannot be ${textOf(d.value)}`,
    },
    help: {
      da: `skriv et helt tal fra ${String(d.min)} til ${String(d.max)}`,
      en: `write a whole number from ${String(d.min)} to ${String(d.max)}`,
    },
  }),
  "unknown-value": (d: { name: string; value: string; nearest: string | undefined; allowed: string }) => ({
    message: {
      da: `${quote(d.name)} har ikke værdien ${quote(d.value)}`,
      en: `${quote(d.name)} has no value ${quote(d.value)}`,
    },
    help: didYouMean(d.nearest, { da: `værdierne er ${d.allowed}`, en: `the values are ${d.allowed}` }),
  }),
  "yes-or-no": (d: { name: string; value: string; instead: Text }) => ({
    message: {
      da: `${quote(d.name)} kan ikke være ${quote(d.value)}, et ja/nej-ord, som nogle programmer læser som sandt eller falsk`,
      en: `${quote(d.name)} cannot be ${quote(d.value)}, a yes/no word that some programs read as true or false`,
    },
    help: { da: `skriv ${d.instead.da}`, en: `write ${d.instead.en}` },
  }),
  "impossible-date": (d: { value: string }) => ({
    message: { da: `datoen ${quote(d.value)} findes ikke`, en: `the date ${quote(d.value)} does not exist` },
    help: { da: "skriv en dag, der findes, som åååå-mm-dd", en: "write a day that exists, as yyyy-mm-dd" },
  }),
  "date-with-time": (d: { value: string }) => ({
    message: {
      da: `${quote(d.value)} har et klokkeslæt; her regnes kun i hele dage`,
      en: `${quote(d.value)} has a time of day; only whole days count here`,
    },
    help: { da: `skriv ${d.value.slice(0, 10)}`, en: `write ${d.value.slice(0, 10)}` },
  }),
  "date-out-of-range": (d: { value: string }) => ({
    message: {
      da: `datoen ${quote(d.value)} ligger uden for 1900-2199`,
      en: `the date ${quote(d.value)} lies outside 1900-2199`,
    },
    help: { da: "kontrollér årstallet", en: "check the year" },
  }),
  "unknown-code-system": (d: { value: string; nearest: string | undefined }) => ({
    message: {
      da: `${quote(d.value)} er ikke en diagnosekode med kodesystem`,
      en: `${quote(d.value)} is not a diagnosis code with its system`,
    },
    help: didYouMean(d.nearest, {
      da: "skriv fx `ORPHA:739`, `ICD-10:Q87.1`, `SKS:DQ871E` eller `OMIM:176270`",
      en: "write for instance `ORPHA:739`, `ICD-10:Q87.1`, `SKS:DQ871E` or `OMIM:176270`",
    }),
  }),
  "unreadable-code": (d: { value: string; system: string; form: Text; nearest: Text | undefined }) => ({
    message: {
      da: `${quote(d.value)} er ikke skrevet som en kode i ${d.system}`,
      en: `${quote(d.value)} is not written as a code of ${d.system}`,
    },
    help: {
      da: `skriv ${d.form.da}${d.nearest === undefined ? "" : `; mente du ${d.nearest.da}?`}`,
      en: `write ${d.form.en}${d.nearest === undefined ? "" : `; did you mean ${d.nearest.en}?`}`,
    },
  }),
  "after-evaluation-date": (d: { name: string; date: string; asOf: string }) => ({
    message: {
      da: `${quote(d.name)} er ${d.date}, efter vurderingsdatoen ${d.asOf}`,
      en: `${quote(d.name)} is ${d.date}, after the evaluation date ${d.asOf}`,
    },
    help: {
      da: "ret datoen, eller vælg en senere vurderingsdato; en tidligere dag genspilles med `--ignore-later`",
      en: "mend the date or choose a later evaluation date; an earlier day is replayed with `--ignore-later`",
    },
  }),
  contradiction: (d: { first: string; second: string; why: Text }) => ({
    message: {
      da: `${quote(d.first)} og ${quote(d.second)} modsiger hinanden: ${d.why.da}`,
      en: `${quote(d.first)} and ${quote(d.second)} contradict each other: ${d.why.en}`,
    },
    help: {
      da: "ret den, der er forkert; modstrid løses aldrig i stilhed",
      en: "mend the one that is wrong; a contradiction is never settled silently",
    },
  }),
} satisfies Messages;
