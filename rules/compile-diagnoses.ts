// Turns the table of diagnoses into a TypeScript module, which the vocabulary is made with. `npm run compile`.
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Diagnostic, Problem } from "../src/diagnostics/diagnostic.js";
import { checkName } from "../src/language/check-name.js";
import { names, text } from "../src/language/file-schemas.js";
import { inFile, parseFile } from "../src/language/parse-file.js";
import { readDiagnosisCodes } from "../src/language/read-diagnosis-codes.js";
import type { Diagnosis } from "../src/vocabulary/diagnosis.js";

const file = "diagnoses.yaml";
const target = new URL("../src/vocabulary/diagnoses.ts", import.meta.url);

const codes = z.array(z.union([z.string(), z.strictObject({ code: z.string(), remark: text.optional() })]));
/** The file of diagnoses. */
export const diagnosesFileSchema = z.strictObject({
  diagnoses: z.record(
    z.string(),
    text.extend({
      parts: names.optional(),
      codes: z.strictObject({ exact: codes.min(1), narrower: codes.optional(), broader: codes.optional() }),
    }),
  ),
});

type Table = Readonly<Record<string, Diagnosis & { readonly parts: readonly string[] }>>;

/** The module's text, or every diagnostic. */
export function compileDiagnoses(): string {
  const table = readTable({ file, text: readFileSync(new URL(file, import.meta.url), "utf8") });
  const whole = Object.fromEntries(
    Object.entries(table).map(([key, { da, en }]) => [key, { da, en, codes: codesOf(key, table) }]),
  );
  return [
    "// Made from rules/diagnoses.yaml by `npm run compile`; do not edit.",
    'import type { Diagnosis } from "./diagnosis.js";',
    "",
    "/** The diagnoses that are known by their codes. */",
    `export const diagnoses: Readonly<Record<string, Diagnosis>> = JSON.parse(${JSON.stringify(JSON.stringify(whole))}) as Readonly<Record<string, Diagnosis>>;`,
    "",
  ].join("\n");
}

/** The table as it is written; throws with every diagnostic. */
export function readTable(source: { readonly file: string; readonly text: string }): Table {
  const diagnostics: Diagnostic[] = [];
  const reading = parseFile(source, diagnosesFileSchema, diagnostics);
  const problems: Problem[] = [...(reading?.problems ?? [])];
  const written = reading?.data?.diagnoses ?? {};
  const table = Object.fromEntries(
    Object.entries(written).map(([key, { da, en, parts = [], codes }]) => {
      for (const [index, part] of parts.entries())
        checkName("diagnosis", part, written, ["diagnoses", key, "parts", index], problems);
      return [key, { da, en, parts, codes: readDiagnosisCodes(codes, ["diagnoses", key, "codes"], problems) }];
    }),
  );
  if (reading !== undefined) diagnostics.push(...inFile(problems, reading.parsed.placer));
  if (diagnostics.length > 0) {
    throw new Error(
      diagnostics
        .map(({ line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message.en}`)
        .join("\n"),
    );
  }
  return table;
}

/**
 * A diagnosis's own codes first. What means a part means a form of it, and what covers a part covers it; what means a
 * group that it is a part of may mean it.
 */
function codesOf(key: string, table: Table): Diagnosis["codes"] {
  const own = (of: string): Diagnosis["codes"] => table[of]?.codes ?? [];
  const parts = partsOf(key, table).flatMap(own);
  const groups = Object.keys(table).filter((group) => partsOf(group, table).includes(key));
  const narrower = parts.filter(({ relation }) => relation !== "broader");
  const broader = [
    ...parts.filter(({ relation }) => relation === "broader"),
    ...groups.flatMap(own).filter(({ relation }) => relation === "exact"),
  ];
  const all = [
    ...own(key),
    ...narrower.map((one) => ({ ...one, relation: "narrower" as const })),
    ...broader.map((one) => ({ ...one, relation: "broader" as const })),
  ];
  return all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index);
}

/** The parts of a diagnosis, and theirs. */
function partsOf(key: string, table: Table): readonly string[] {
  return (table[key]?.parts ?? []).flatMap((part) => [part, ...partsOf(part, table)]);
}

if (process.argv[1]?.endsWith("compile-diagnoses.ts") === true) {
  writeFileSync(target, compileDiagnoses());
}
