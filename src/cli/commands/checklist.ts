import { resultFormat } from "../../recommend/result-schema.js";
import { checklistAsMarkdown, formatChecklist } from "../format-checklist.js";
import type { ExitCode, Io } from "../io.js";
import { withProgramme } from "../read-programme.js";
import { styleFor } from "../style.js";
import type { DocumentOptions } from "./document-options.js";

/** `forloeb checklist`: what a written specific programme must have answered. */
export async function checklistCommand(options: DocumentOptions, io: Io): Promise<ExitCode> {
  return withProgramme(options, io, (programme) => {
    const text = {
      text: () => formatChecklist(programme, options.lang, styleFor(io)),
      markdown: () => checklistAsMarkdown(programme, options.lang),
      json: () => `${JSON.stringify({ format: resultFormat, ...programme.checklist }, undefined, 2)}\n`,
    }[options.format];
    io.stdout(text());
    return 0;
  });
}
