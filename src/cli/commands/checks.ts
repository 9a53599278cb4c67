import { checks } from "../../analysis/checks.js";
import type { Page } from "../../analysis/finding.js";
import { page as undecidedPage } from "../../analysis/undecided/page.js";
import type { Language } from "../../text/text.js";
import type { ExitCode, Io } from "../io.js";
import { refuse } from "../refuse.js";
import { styleFor, type Style } from "../style.js";
import { unknownName } from "../unknown-name.js";

export type ChecksCommandOptions = { readonly format: "text" | "json"; readonly lang: Language };

/** Each check by its code; one code may be found by several. */
const pages: ReadonlyMap<string, Page> = new Map([
  ...checks.map(({ code, page }) => [code, page] as const),
  ["undecided", undecidedPage],
]);

/** `forloeb checks [CODE]`: what `forloeb check` looks for in the meaning of rules, or one of these with the reasons. */
export function checksCommand(code: string | undefined, options: ChecksCommandOptions, io: Io): ExitCode {
  const { lang, format } = options;
  const page = code === undefined ? undefined : pages.get(code);
  if (code !== undefined && page === undefined) {
    return refuse([unknownName(what, code, [...pages.keys()], areShown)], lang, io);
  }
  const shown = code === undefined || page === undefined ? [...pages] : [[code, page] as const];
  if (format === "json") io.stdout(`${JSON.stringify(Object.fromEntries(shown), undefined, 2)}\n`);
  else io.stdout(page === undefined ? listOf(shown, options, styleFor(io)) : pageOf(page, lang, styleFor(io)));
  return 0;
}

const what = { da: "kontrollen", en: "check" };
const areShown = { da: "`forloeb checks` viser dem alle", en: "`forloeb checks` shows them all" };

function listOf(shown: readonly (readonly [string, Page])[], { lang }: ChecksCommandOptions, style: Style): string {
  return shown
    .map(([code, { title }]) => `${style.paint(code, "bold")}\n${style.wrap(title[lang], "  ", "  ")}\n`)
    .join("");
}

function pageOf({ title, avoid, prefer, why }: Page, language: Language, { paint, wrap }: Style): string {
  const parts = [
    [words.avoid, avoid],
    [words.prefer, prefer],
    [words.why, why],
  ] as const;
  const said = parts.map(([word, text]) => `${paint(word[language], "bold")}\n${wrap(text[language], "  ", "  ")}\n`);
  return [`${title[language]}\n`, ...said].join("\n");
}

const words = {
  avoid: { da: "Undgå", en: "Avoid" },
  prefer: { da: "Foretræk", en: "Prefer" },
  why: { da: "Hvorfor", en: "Why" },
};
