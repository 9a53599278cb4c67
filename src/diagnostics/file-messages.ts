import { quote } from "../text/quote.js";
import type { Text } from "../text/text.js";
import { didYouMean } from "./did-you-mean.js";
import type { Messages } from "./message.js";

const unreadable = {
  missing: {
    message: { da: "filen findes ikke", en: "the file does not exist" },
    help: { da: "kontrollér stien", en: "check the path" },
  },
  directory: {
    message: { da: "det er en mappe, ikke en fil", en: "it is a folder, not a file" },
    help: {
      da: "angiv filerne i mappen, med mellemrum imellem",
      en: "name the files of the folder, with spaces between them",
    },
  },
  "not-a-file": {
    message: { da: "det er en enhed eller et rør, ikke en fil", en: "it is a device or a pipe, not a file" },
    help: { da: "angiv en fil, eller `-` for standardinput", en: "name a file, or `-` for the standard input" },
  },
  "no-permission": {
    message: { da: "der er ikke adgang til at læse den", en: "there is no permission to read it" },
    help: { da: "kontrollér rettighederne", en: "check the permissions" },
  },
  other: {
    message: { da: "filen kan ikke læses", en: "the file cannot be read" },
    help: { da: "kontrollér stien og drevet", en: "check the path and the drive" },
  },
} satisfies Readonly<Record<string, { message: Text; help: Text }>>;

/** What can be wrong with a file before its content is looked at. */
export const fileMessages = {
  "unreadable-file": (d: { reason: keyof typeof unreadable }) => unreadable[d.reason],
  "unwritable-file": (_: object) => ({
    message: { da: "filen kan ikke skrives; den er, som den var", en: "the file cannot be written; it is as it was" },
    help: {
      da: "kontrollér rettighederne til filen og til den mappe, den ligger i",
      en: "check the permissions of the file and of the folder that it lies in",
    },
  }),
  "file-exists": (_: object) => ({
    message: {
      da: "filen findes allerede; intet er skrevet",
      en: "the file is there already; nothing has been written",
    },
    help: {
      da: "vælg et andet navn eller en anden mappe, eller flyt filen",
      en: "choose another name or another folder, or move the file",
    },
  }),
  "file-too-large": (d: { bytes: number; limit: number }) => ({
    message: {
      da: `filen fylder ${String(d.bytes)} byte; grænsen er ${String(d.limit)}`,
      en: `the file has ${String(d.bytes)} bytes; the limit is ${String(d.limit)}`,
    },
    help: { da: "del filen op i flere", en: "split the file into several" },
  }),
  "not-text": (_: object) => ({
    message: { da: "filen er ikke tekst i UTF-8", en: "the file is not text in UTF-8" },
    help: { da: "gem den som ren tekst (UTF-8)", en: "save it as plain text (UTF-8)" },
  }),
  "empty-file": (_: object) => ({
    message: { da: "filen er tom", en: "the file is empty" },
    help: { da: "skriv mindst én oplysning", en: "write at least one entry" },
  }),
  "unknown-file-kind": (d: { nearest: string | undefined; kinds: string }) => ({
    message: {
      da: "det kan ikke ses, hvad det er for en slags fil",
      en: "it cannot be told what kind of file this is",
    },
    help: didYouMean(d.nearest, {
      da: `øverst i filen står et af disse navne: ${d.kinds}`,
      en: `one of these names stands at the top of the file: ${d.kinds}`,
    }),
  }),
  "yaml-syntax": (d: { problem: Text; help: Text }) => ({
    message: {
      da: `filen kan ikke læses som YAML: ${d.problem.da}`,
      en: `the file is not valid YAML: ${d.problem.en}`,
    },
    help: d.help,
  }),
  "json-syntax": (d: { problem: Text }) => ({
    message: {
      da: `filen kan ikke læses som JSON: ${d.problem.da}`,
      en: `the file is not valid JSON: ${d.problem.en}`,
    },
    help: {
      da: "JSON kræver citationstegn om navne og tekster og ingen kommentarer",
      en: "JSON needs quotes around names and texts, and no comments",
    },
  }),
  "duplicate-key": (d: { key: string }) => ({
    message: { da: `${quote(d.key)} står to gange samme sted`, en: `${quote(d.key)} stands twice in the same place` },
    help: {
      da: "behold den ene; ellers ville den første forsvinde i stilhed",
      en: "keep one; otherwise the first would be lost silently",
    },
  }),
  "anchor-or-alias": (d: { text: string }) => ({
    message: {
      da: `YAML-ankre og henvisninger (${quote(d.text)}) bruges ikke her`,
      en: `YAML anchors and aliases (${quote(d.text)}) are not used here`,
    },
    help: {
      da: "skriv indholdet ud, hvor det gælder, så det kan læses på stedet",
      en: "write the content out where it holds, so that it can be read in place",
    },
  }),
  "merge-key": (_: object) => ({
    message: { da: "YAML-sammenfletning (`<<`) bruges ikke her", en: "YAML merge keys (`<<`) are not used here" },
    help: { da: "skriv indholdet ud, hvor det gælder", en: "write the content out where it holds" },
  }),
  "several-documents": (_: object) => ({
    message: {
      da: "filen rummer flere dokumenter (adskilt af `---`)",
      en: "the file holds several documents (separated by `---`)",
    },
    help: { da: "læg hvert dokument i sin egen fil", en: "put each document in a file of its own" },
  }),
  "yaml-tag": (d: { tag: string }) => ({
    message: { da: `YAML-mærket ${quote(d.tag)} bruges ikke her`, en: `the YAML tag ${quote(d.tag)} is not used here` },
    help: { da: "slet det; værdien læses, som den står", en: "delete it; the value is read as it stands" },
  }),
  "too-deep": (d: { limit: number }) => ({
    message: {
      da: `indholdet er indlejret i mere end ${String(d.limit)} lag`,
      en: `the content is nested in more than ${String(d.limit)} layers`,
    },
    help: {
      da: "gør det fladere, eller del det i navngivne betingelser",
      en: "flatten it, or split it into named conditions",
    },
  }),
  "not-a-mapping": (d: { found: string }) => ({
    message: {
      da: `her skal stå navne med værdier, ikke ${quote(d.found)}`,
      en: `names with values are expected here, not ${quote(d.found)}`,
    },
    help: { da: "skriv `navn: værdi`, ét på hver linje", en: "write `name: value`, one on each line" },
  }),
  "personal-identity-number": (_: object) => ({
    message: {
      da: "her står noget, der ligner et CPR-nummer; det vises ikke",
      en: "something here looks like a personal identity number; it is not shown",
    },
    help: {
      da: "fjern det: intet her kræver et CPR-nummer",
      en: "remove it: nothing here needs a personal identity number",
    },
  }),
  "too-many-diagnostics": (d: { left: number }) => ({
    message: { da: `${String(d.left)} fejl mere vises ikke`, en: `${String(d.left)} more mistakes are not shown` },
    help: { da: "ret de første, og kør igen", en: "mend the first and run again" },
  }),
} satisfies Messages;
