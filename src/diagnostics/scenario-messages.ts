import { quote } from "../text/quote.js";
import { didYouMean } from "./did-you-mean.js";
import type { Messages } from "./message.js";

/** What can be wrong with a scenario file. */
export const scenarioMessages = {
  "no-scenarios": (_: object) => ({
    message: { da: "her er ingen scenariefiler", en: "there are no scenario files here" },
    help: {
      da: "læg mindst én scenariefil (`.yaml`) i programmets mappe `scenarios`",
      en: "put at least one scenario file (`.yaml`) into the programme's folder `scenarios`",
    },
  }),
  "too-many-cases": (d: { limit: number }) => ({
    message: {
      da: `filen har flere end ${String(d.limit)} scenarier`,
      en: `the file has more than ${String(d.limit)} scenarios`,
    },
    help: { da: "del den i flere filer", en: "split it into several files" },
  }),
  "duplicate-title": (d: { title: string }) => ({
    message: { da: `titlen ${quote(d.title)} står to gange`, en: `the title ${quote(d.title)} stands twice` },
    help: {
      da: "giv det ene scenarie en anden titel, så man kan se, hvilket af dem der fejler",
      en: "give one scenario another title, so that it can be seen which of them fails",
    },
  }),
  "unknown-column": (d: { name: string; nearest: string | undefined; own: string }) => ({
    message: { da: `ukendt kolonne ${quote(d.name)}`, en: `unknown column ${quote(d.name)}` },
    help: didYouMean(d.nearest, {
      da: `en kolonne er ${d.own} eller en oplysning som \`person.birthDate\``,
      en: `a column is ${d.own} or a fact such as \`person.birthDate\``,
    }),
  }),
  "missing-column": (d: { name: string }) => ({
    message: { da: `tabellen mangler kolonnen ${quote(d.name)}`, en: `the table lacks the column ${quote(d.name)}` },
    help: {
      da: `skriv ${quote(d.name)} i \`columns\`, og giv hver række en celle til den`,
      en: `write ${quote(d.name)} in \`columns\`, and give each row a cell for it`,
    },
  }),
  "wrong-row-length": (d: { cells: number; columns: number }) => ({
    message: {
      da: `rækken har ${String(d.cells)} ${d.cells === 1 ? "celle" : "celler"}, men tabellen har ${String(d.columns)} ${d.columns === 1 ? "kolonne" : "kolonner"}`,
      en: `the row has ${String(d.cells)} ${d.cells === 1 ? "cell" : "cells"}, but the table has ${String(d.columns)} ${d.columns === 1 ? "column" : "columns"}`,
    },
    help: {
      da: "skriv `null` i en tom celle, og sæt citationstegn om en tekst med komma",
      en: "write `null` in an empty cell, and put quotes around a text with a comma",
    },
  }),
  "no-target-group": (_: object) => ({
    message: {
      da: "`membership` kan kun prøves på et specifikt program: en model har ingen målgruppe",
      en: "`membership` can only be tried on a specific programme: a model has no target group",
    },
    help: {
      da: "slet linjen, eller læg filen i et specifikt programs mappe `scenarios`",
      en: "delete the line, or put the file into the folder `scenarios` of a specific programme",
    },
  }),
  "nothing-expected": (_: object) => ({
    message: {
      da: "scenariet siger ikke, hvad der forventes, så det kan aldrig fejle",
      en: "the scenario does not say what is expected, so that it can never fail",
    },
    help: {
      da: "skriv i `expect`, hvilket udfald en regel skal have, for eksempel `applies`",
      en: "write in `expect` which outcome a rule should have, for instance `applies`",
    },
  }),
} satisfies Messages;
