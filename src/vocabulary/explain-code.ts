import { distance } from "fastest-levenshtein";
import { problem, type Problem, type Where } from "../diagnostics/diagnostic.js";
import { inBoth, type Text } from "../text/text.js";
import { diagnoses } from "./diagnoses.js";
import { codeRelations } from "./diagnosis.js";
import { nearestCode, systemOf, type CodeSystem } from "./diagnosis-code.js";

/** Says what is wrong with a text that is no code: there is no such system, or it has not that system's form. */
export function explainCode(value: string, where: Where): Problem {
  const system = systemOf(value);
  if (system === undefined) return problem("unknown-code-system", where, { value, nearest: nearestCode(value) });
  return problem("unreadable-code", where, {
    value,
    system,
    form: forms[system],
    nearest: nearestKnown(value, system),
  });
}

const forms: Readonly<Record<CodeSystem, Text>> = {
  ORPHA: { da: "et tal: `ORPHA:739`", en: "a number: `ORPHA:739`" },
  "ICD-10": {
    da: "et bogstav og to cifre, evt. et til efter punktum: `ICD-10:Q87.1`",
    en: "a letter and two digits, and perhaps one more after a dot: `ICD-10:Q87.1`",
  },
  SKS: {
    da: "D, et bogstav, to cifre og evt. mere: `SKS:DQ871E`",
    en: "D, a letter, two digits and perhaps more: `SKS:DQ871E`",
  },
  OMIM: {
    da: "seks cifre, for en serie med PS foran: `OMIM:176270`",
    en: "six digits, for a series with PS before them: `OMIM:176270`",
  },
  "ICPC-2": { da: "et bogstav og to cifre: `ICPC-2:A90`", en: "a letter and two digits: `ICPC-2:A90`" },
};

type Known = { readonly code: string; readonly bare: string; readonly stands: Text };

/** The known code that differs by at most one letter or digit, with its disease; undefined when none or several do. */
export function nearestKnown(value: string, system: CodeSystem): Text | undefined {
  const bare = bareOf(value);
  const near = knownOf(system).filter((one) => Math.abs(one.bare.length - bare.length) <= 1);
  const scored = near.map((one) => ({ ...one, score: distance(one.bare, bare) }));
  const least = Math.min(1, ...scored.map(({ score }) => score));
  const [only, ...others] = scored.filter(({ score }) => score === least);
  if (only === undefined || others.length > 0) return undefined;
  return inBoth((language) => `\`${only.code}\` (${only.stands[language]})`);
}

/** Letters and digits after the system, without the D of a Danish diagnosis. */
function bareOf(code: string): string {
  const written = code.slice(code.indexOf(":") + 1).toUpperCase();
  return written.replace(/[^A-Z\d]/g, "").replace(/^D(?=[A-Z])/, "");
}

/** SKS is ICD-10 with more letters: a code of the one may be meant as one of the other. */
function knownOf(system: CodeSystem): readonly Known[] {
  const systems = system === "ICD-10" || system === "SKS" ? ["ICD-10:", "SKS:"] : [`${system}:`];
  return known.filter(({ code }) => systems.some((one) => code.startsWith(one)));
}

const known = knownCodes();

/** Every code of a known diagnosis once, with the disease that it means, or else one that it covers. */
function knownCodes(): readonly Known[] {
  const ranked = codeRelations.flatMap((relation) =>
    Object.values(diagnoses).flatMap(({ codes, ...name }) =>
      codes.filter((one) => one.relation === relation).map(({ code }) => ({ code, name, relation })),
    ),
  );
  const first = new Map([...ranked].reverse().map((one) => [one.code, one]));
  return [...first.values()].map(({ code, name, relation }) => ({
    code,
    bare: bareOf(code),
    stands: relation === "broader" ? { da: `fx ${name.da}`, en: `such as ${name.en}` } : { da: name.da, en: name.en },
  }));
}
