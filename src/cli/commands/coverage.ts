import { coverageOf } from "../../coverage/coverage.js";
import { resultFormat } from "../../recommend/result-schema.js";
import { coverageAsMarkdown, formatCoverage } from "../format-coverage.js";
import type { ExitCode, Io } from "../io.js";
import { withProgramme } from "../read-programme.js";
import { styleFor } from "../style.js";
import type { DocumentOptions } from "./document-options.js";

/** `forloeb coverage`: exit code 1 when a statement is not accounted for. */
export async function coverageCommand(options: DocumentOptions, io: Io): Promise<ExitCode> {
  return withProgramme(options, io, (programme) => {
    const coverage = coverageOf(programme);
    const showing = { programme, language: options.lang };
    const text = {
      text: () => formatCoverage(coverage, showing, styleFor(io)),
      markdown: () => coverageAsMarkdown(coverage, showing),
      json: () => `${JSON.stringify({ format: resultFormat, ...coverage }, undefined, 2)}\n`,
    }[options.format];
    io.stdout(text());
    const { accounted, statements, added } = coverage;
    return accounted === statements && added.accounted === added.statements ? 0 : 1;
  });
}
