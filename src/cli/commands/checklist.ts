import type { Programme } from "../../language/programme.js";
import { resultFormat } from "../../recommend/result-schema.js";
import { checklistAsData } from "../checklist-as-data.js";
import { checklistAsMarkdown, formatChecklist } from "../format-checklist.js";
import type { ExitCode, Io } from "../io.js";
import { lookedAt, withProgramme } from "../read-programme.js";
import { styleFor } from "../style.js";
import type { DocumentOptions } from "./document-options.js";

/** `forloeb checklist`: what a written specific programme must have answered; of one, also its answers. */
export async function checklistCommand(options: DocumentOptions, io: Io): Promise<ExitCode> {
  const show = (programme: Programme): ExitCode => {
    const text = {
      text: () => formatChecklist(programme, options.lang, styleFor(io)),
      markdown: () => checklistAsMarkdown(programme, options.lang),
      json: () => `${JSON.stringify({ format: resultFormat, ...checklistAsData(programme) }, undefined, 2)}\n`,
    }[options.format];
    io.stdout(text());
    return 0;
  };
  // An adopted programme that has not answered all has errors for that; here is where its authors see what is missing.
  return withProgramme(options, io, show, lookedAt);
}
