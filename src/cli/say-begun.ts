import { printable } from "../text/quote.js";
import type { Language, Text } from "../text/text.js";
import type { Style } from "./style.js";

/** What has been written, and what to do now. */
export function sayBegun(
  folder: string,
  { isCopied, language, style }: { readonly isCopied: boolean; readonly language: Language; readonly style: Style },
): string {
  const shown = shellWord(printable(folder));
  const described = (name: string, about: Text): string =>
    style.wrap(about[language], `  ${name.padEnd(width)}`, " ".repeat(width + 2));
  const commands = (["check", "test"] as const).map((command) => `  forloeb ${command} ${shown}`);
  return [
    style.wrap(`${words.written[language]} ${shown}:`, "", ""),
    described("programme.yaml", words.programme),
    described("egne-regler.yaml", words.rules),
    described("scenarios/eksempel.yaml", words.scenarios),
    ...(isCopied ? [described(".schemas/", words.schemas)] : []),
    "",
    style.wrap(words.next[language], "", ""),
    ...commands,
    "",
  ].join("\n");
}

const width = 26;

const words = {
  written: { da: "Skrevet i", en: "Written in" },
  programme: {
    da: "hvem programmet er for, afvigelser og svar på tjeklisten",
    en: "whom the programme is for, deviations and answers to the checklist",
  },
  rules: { da: "programmets egne regler, med et eksempel", en: "the programme's own rules, with an example" },
  scenarios: { da: "tænkte personer, som reglerne prøves på", en: "imagined people to try the rules on" },
  schemas: { da: "hjælp til redigeringsprogrammer som VS Code", en: "help for editors such as VS Code" },
  next: {
    da: "Ret det, der begynder med »Skriv her«. Se imens, om alt er, som det skal være:",
    en: "Replace what begins with “Write here”. Meanwhile, see whether all is well:",
  },
} satisfies Readonly<Record<string, Text>>;

/** As one writes it in a command. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}./_~\\:-]+$/u.test(path) ? path : `"${path}"`;
}
