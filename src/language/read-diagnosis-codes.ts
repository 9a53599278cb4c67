import type { Path, Problem } from "../diagnostics/diagnostic.js";
import type { Text } from "../text/text.js";
import { codeRelations, type CodeRelation, type Diagnosis } from "../vocabulary/diagnosis.js";
import { readSingleCode } from "./read-single-code.js";

/** A code as a file has it, alone or with a remark. */
type WrittenCode = string | { readonly code: string; readonly remark?: Text | undefined };
export type WrittenCodes = Readonly<Partial<Record<CodeRelation, readonly WrittenCode[] | undefined>>>;

/** The codes of a diagnosis in their canonical spelling, each once, by its first relation; what is no code is a problem. */
export function readDiagnosisCodes(written: WrittenCodes, path: Path, problems: Problem[]): Diagnosis["codes"] {
  const found = new Map<string, Diagnosis["codes"][number]>();
  for (const relation of codeRelations) {
    for (const [index, one] of (written[relation] ?? []).entries()) {
      const { code: text, remark } = typeof one === "string" ? { code: one } : one;
      const code = readSingleCode(text, { path: [...path, relation, index] }, problems);
      if (code !== undefined && !found.has(code)) found.set(code, { code, relation, ...(remark && { remark }) });
    }
  }
  return [...found.values()];
}
