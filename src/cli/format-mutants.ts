import { sayExample } from "../compare/say-example.js";
import { placesIn, type Places } from "../language/places.js";
import type { Source } from "../language/source.js";
import type { Mutant } from "../testing/quality/mutants.js";
import { sayMutant } from "../testing/quality/say-mutant.js";
import type { TriedProgramme } from "../testing/quality/trial.js";
import { printable } from "../text/quote.js";
import type { Language } from "../text/text.js";
import type { MutantReport } from "./assess-quality.js";
import type { Style } from "./style.js";
import { mutantWords, sayMutantCounts } from "./test-words.js";

type Showing = { readonly tried: TriedProgramme; readonly sources: readonly Source[]; readonly language: Language };

/** How many mutants the scenarios catch, and each that they do not, with somebody who would show it. */
export function formatMutants(report: MutantReport, { tried, sources, language }: Showing, style: Style): string {
  const { surviving, undecided } = report;
  const places = placesIn(sources);
  const say = (mutant: Mutant, first = "    – "): string =>
    style.wrap(sayMutant(mutant, tried)[language], first, "      ");
  const ofSubject = surviving.map(({ mutant, example }) => ({
    head: headOf(mutant, places, style),
    text: [
      say(mutant),
      style.paint(
        style.wrap(
          `${mutantWords.shownBy[language]}: ${sayExample(example, tried.vocabulary)[language]}`,
          "      ",
          "        ",
        ),
        "gray",
      ),
    ].join("\n"),
  }));
  const open = undecided.map((mutant) => ({ head: headOf(mutant, places, style), text: say(mutant) }));
  return [
    style.wrap(sayMutantCounts(report, language), "", "  "),
    ...listed(mutantWords.surviving[language], ofSubject, style),
    ...listed(mutantWords.undecided[language], open, style),
    ...(surviving.length === 0 ? [] : [style.wrap(mutantWords.next[language], "  → ", "    ")]),
  ].join("\n\n");
}

type Item = { readonly head: string; readonly text: string };

/** What is changed in one place stands together. */
function listed(heading: string, items: readonly Item[], style: Style): readonly string[] {
  if (items.length === 0) return [];
  const heads = [...new Set(items.map(({ head }) => head))];
  const blocks = heads.map((head) =>
    [head, ...items.filter((one) => one.head === head).map(({ text }) => text)].join("\n"),
  );
  return [style.paint(`${heading} (${String(items.length)})`, "bold", "yellow"), ...blocks];
}

/** The rule, name or number, with what of it, and where it stands. */
function headOf({ at }: Mutant, places: Places, style: Style): string {
  const place = places(at);
  const name = at.part === undefined ? at.id : `${at.id} · ${at.part}`;
  return style.wrap(
    place === undefined ? name : `${name} (${printable(place.file)}:${String(place.line)})`,
    "  ",
    "    ",
  );
}
