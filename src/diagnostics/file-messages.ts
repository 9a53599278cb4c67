import { quote } from "../text/quote.js";

/** What can be wrong with a file before its content is looked at. */
export const fileMessages = {
  "unreadable-file": (d: { reason: "missing" | "directory" | "no-permission" | "other" }) => ({
    message: {
      da: { missing: "filen findes ikke", directory: "det er en mappe, ikke en fil", "no-permission": "filen må ikke læses", other: "filen kan ikke læses" }[d.reason],
      en: { missing: "the file does not exist", directory: "it is a folder, not a file", "no-permission": "the file may not be read", other: "the file cannot be read" }[d.reason],
    },
    help: { da: "kontrollér stien og rettighederne", en: "check the path and the permissions" },
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
  "yaml-syntax": (d: { problem: string }) => ({
    message: { da: `filen kan ikke læses som YAML: ${quote(d.problem)}`, en: `the file is not valid YAML: ${quote(d.problem)}` },
    help: {
      da: "se efter indrykning med mellemrum, kolon efter navne og lukkede parenteser og citationstegn",
      en: "look at indentation by spaces, a colon after names, and closed brackets and quotes",
    },
  }),
  "json-syntax": (d: { problem: string }) => ({
    message: { da: `filen kan ikke læses som JSON: ${quote(d.problem)}`, en: `the file is not valid JSON: ${quote(d.problem)}` },
    help: { da: "JSON kræver citationstegn om navne og tekster og ingen kommentarer", en: "JSON needs quotes around names and texts, and no comments" },
  }),
  "duplicate-key": (d: { key: string }) => ({
    message: { da: `${quote(d.key)} står to gange samme sted`, en: `${quote(d.key)} stands twice in the same place` },
    help: { da: "behold den ene; ellers ville den første forsvinde i stilhed", en: "keep one; otherwise the first would be lost silently" },
  }),
  "anchor-or-alias": (d: { text: string }) => ({
    message: { da: `YAML-ankre og henvisninger (${quote(d.text)}) bruges ikke her`, en: `YAML anchors and aliases (${quote(d.text)}) are not used here` },
    help: { da: "skriv indholdet ud, hvor det gælder, så det kan læses på stedet", en: "write the content out where it holds, so that it can be read in place" },
  }),
  "merge-key": (_: object) => ({
    message: { da: "YAML-sammenfletning (`<<`) bruges ikke her", en: "YAML merge keys (`<<`) are not used here" },
    help: { da: "skriv indholdet ud, hvor det gælder", en: "write the content out where it holds" },
  }),
  "several-documents": (_: object) => ({
    message: { da: "filen rummer flere dokumenter (adskilt af `---`)", en: "the file holds several documents (separated by `---`)" },
    help: { da: "læg hvert dokument i sin egen fil", en: "put each document in a file of its own" },
  }),
  "yaml-tag": (d: { tag: string }) => ({
    message: { da: `YAML-mærket ${quote(d.tag)} bruges ikke her`, en: `the YAML tag ${quote(d.tag)} is not used here` },
    help: { da: "skriv værdien uden mærke", en: "write the value without a tag" },
  }),
  "too-deep": (d: { limit: number }) => ({
    message: { da: `indholdet er indlejret i mere end ${String(d.limit)} lag`, en: `the content is nested in more than ${String(d.limit)} layers` },
    help: { da: "fladgør det, eller del det i navngivne betingelser", en: "flatten it, or split it into named conditions" },
  }),
  "not-a-mapping": (d: { found: string }) => ({
    message: { da: `her skal stå navne med værdier, ikke ${quote(d.found)}`, en: `names with values are expected here, not ${quote(d.found)}` },
    help: { da: "skriv `navn: værdi`, ét på hver linje", en: "write `name: value`, one on each line" },
  }),
  "personal-identity-number": (_: object) => ({
    message: { da: "her står noget, der ligner et CPR-nummer; det vises ikke", en: "something here looks like a personal identity number; it is not shown" },
    help: { da: "fjern det: intet her kræver et CPR-nummer", en: "remove it: nothing here needs a personal identity number" },
  }),
  "too-many-diagnostics": (d: { left: number }) => ({
    message: { da: `${String(d.left)} fejl mere vises ikke`, en: `${String(d.left)} more mistakes are not shown` },
    help: { da: "ret de første, og kør igen", en: "mend the first and run again" },
  }),
};
