import { parseYaml } from "../language/parse-yaml.js";
import { limits, type Source } from "../language/source.js";
import { printable, quote } from "../text/quote.js";
import type { NewCommandOptions } from "./commands/new-options.js";
import type { Refusal } from "./refuse.js";

/** Why a programme cannot deviate once more from a rule or a number that its ledger has an entry for. */
export function alreadyThere(source: Source, { rule, parameter }: NewCommandOptions): readonly Refusal[] {
  const { value, placer } = parseYaml(source, limits.ruleFileBytes).parsed ?? {};
  const index = ledgerOf(value).findIndex((entry) =>
    rule === undefined ? isAbout(entry, "parameter", parameter) : isAbout(entry, "rule", rule),
  );
  if (index < 0 || placer === undefined) return [];
  const { file, line } = placer.placeOf(["deviations", index], "value");
  const place = `${printable(file)}:${String(line)}`;
  const name = quote(rule ?? parameter ?? "");
  return [
    {
      message: { da: `der er allerede en afvigelse fra ${name}`, en: `there is a deviation from ${name} already` },
      help: {
        da: `ret den, der står i ${place}; alt, hvad programmet ændrer i ${name}, skal stå i den`,
        en: `edit the one in ${place}; everything that the programme changes in ${name} belongs in it`,
      },
    },
  ];
}

function ledgerOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null || !("deviations" in value)) return [];
  return Array.isArray(value.deviations) ? value.deviations : [];
}

function isAbout(entry: unknown, key: "rule" | "parameter", name: string | undefined): boolean {
  return typeof entry === "object" && entry !== null && (entry as Readonly<Record<string, unknown>>)[key] === name;
}
