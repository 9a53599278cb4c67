import { problem, type Problem, type Where } from "../diagnostics/diagnostic.js";
import { readCode, systemOf } from "../vocabulary/diagnosis-code.js";
import { explainCode } from "../vocabulary/explain-code.js";

/** One code in its canonical spelling. What is no code is a problem, and so are several codes combined with `+`. */
export function readSingleCode(text: string, where: Where, problems: Problem[]): string | undefined {
  const [code, ...others] = readCode(text) ?? [];
  if (code !== undefined && others.length === 0) return code;
  if (code === undefined) problems.push(explainCode(text, where));
  else {
    const form = { da: `én kode ad gangen: \`${code}\``, en: `one code at a time: \`${code}\`` };
    problems.push(
      problem("unreadable-code", where, { value: text, system: systemOf(text) ?? "SKS", form, nearest: undefined }),
    );
  }
  return undefined;
}
