import type { Answer } from "./answer.js";

/** How the texts begin that `forloeb init` and `forloeb new` leave for an author to write. */
export const templateBeginnings = ["Skriv her", "Write here"] as const;

/** Whether a text still is that of the template. */
export function isTemplateText(text: string): boolean {
  return templateBeginnings.some((beginning) => text.startsWith(beginning));
}

/** Whether an answer is none: what it says is still the template's. */
export function isUnwritten(answer: Answer): boolean {
  const said = answer.kind === "open" ? answer.why : answer.kind === "yes-no" ? answer.because : answer.text;
  return said !== undefined && isTemplateText(said.da);
}
