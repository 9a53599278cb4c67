import { nearestName } from "../text/nearest-name.js";

/** The code systems that a diagnosis may be given in. */
export const codeSystems = ["ORPHA", "ICD-10", "SKS", "OMIM", "ICPC-2"] as const;
export type CodeSystem = (typeof codeSystems)[number];

/** Longer texts are no codes. */
const longest = 100;

/** ICD-10 as it is written in Denmark: D may stand first, the dot may be left out, and SKS adds letters and digits. */
const diagnosis = "D?[A-Z]\\d\\d(?:\\.?\\d[A-Z\\d]{0,4}|[A-Z][A-Z\\d]{0,3})?";
const danish = `(?:${diagnosis}(?: *\\+ *[A-Z\\d.]{2,10}){0,9}|\\+[A-Z\\d.]{2,10})`;

const shapes: Readonly<Record<CodeSystem, string>> = {
  ORPHA: "0{0,3}[1-9]\\d{0,6}",
  "ICD-10": danish,
  SKS: danish,
  OMIM: "(?:PS)?\\d{6}",
  "ICPC-2": "[A-Z]\\d\\d(?:\\.\\d{1,2})?",
};

/** What a code with its system looks like, in large letters; small ones will do as well. */
export const codePattern = `^ *(?:${codeSystems.map((system) => `${system} *: *${shapes[system]}`).join("|")}) *$`;

const codeForm = new RegExp(codePattern, "i");
const diagnosisForm = new RegExp(`^${diagnosis}$`, "i");

/**
 * The codes that a text such as `ICD-10:DQ871` or `SKS:DQ871E+TUL1` holds, each in its canonical spelling; undefined when
 * it has no known system or not that system's form. Of what is combined with `+` each is a code of its own, and one that
 * is no diagnosis keeps its plus.
 */
export function readCode(text: string): readonly string[] | undefined {
  if (text.length > longest || !codeForm.test(text)) return undefined;
  const [system = "", code = ""] = text
    .toUpperCase()
    .split(":")
    .map((part) => part.trim());
  if (system === "ORPHA") return [`ORPHA:${String(Number(code))}`];
  if (system !== "ICD-10" && system !== "SKS") return [`${system}:${code}`];
  const [first = "", ...others] = code.split("+").map((part) => part.trim());
  const added = others.map((part) =>
    /^D[A-Z]\d\d/.test(part) ? (danishCode(part) ?? `SKS:+${part}`) : `SKS:+${part}`,
  );
  return first === "" ? added : [danishCode(first) ?? "", ...added];
}

/** `ICD-10:Q87.1` down to the level of ICD-10, `SKS:DQ871E` below it. Undefined for what is no diagnosis. */
function danishCode(written: string): string | undefined {
  return diagnosisForm.test(written) ? spelled(written.replace(/^D(?=[A-Z])/, "").replace(".", "")) : undefined;
}

function spelled(bare: string): string {
  if (/^[A-Z]\d\d$/.test(bare)) return `ICD-10:${bare}`;
  return /^[A-Z]\d{3}$/.test(bare) ? `ICD-10:${bare.slice(0, 3)}.${bare.slice(3)}` : `SKS:D${bare}`;
}

/** The coarser codes that a canonical code lies below, nearest first: `ICD-10:Q87.1` and `ICD-10:Q87` of `SKS:DQ871E`. */
export function codesAbove(code: string): readonly string[] {
  const bare = code.startsWith("SKS:D")
    ? code.slice(5)
    : code.startsWith("ICD-10:")
      ? code.slice(7).replace(".", "")
      : "";
  return Array.from({ length: Math.max(0, bare.length - 3) }, (_, index) => spelled(bare.slice(0, -1 - index)));
}

/** The known system that a text begins with. */
export function systemOf(text: string): CodeSystem | undefined {
  const written = text.slice(0, longest).split(":")[0]?.trim().toUpperCase();
  return text.includes(":") ? codeSystems.find((system) => system === written) : undefined;
}

/** The code with the system that was most likely meant; undefined when none is near or there is no code. */
export function nearestCode(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const [system = "", code] = text.split(/:(.*)/s).map((part) => part.trim().toUpperCase());
  if (code === undefined) return withoutColon(system);
  const meant = system === "OMIMPS" ? `OMIM:PS${code}` : `${nearestName(system, codeSystems) ?? ""}:${code}`;
  return readCode(meant) === undefined ? undefined : meant;
}

/** Every system as it is written where the colon is forgotten: `ORPHA739`, `ORPHA 739`, `ICD10-Q87.1`. */
const beginnings = codeSystems.map((system) => ({
  system,
  form: new RegExp(`^${system.replace("-", "[ -]?")}[ -]*(?=[^ -])`),
}));

function withoutColon(text: string): string | undefined {
  const found = beginnings.find(({ form }) => form.test(text));
  const meant = found && `${found.system}:${text.replace(found.form, "")}`;
  if (meant !== undefined && readCode(meant) !== undefined) return meant;
  // A letter, two digits and more is a Danish diagnosis. Three characters are too few to tell.
  return text.length > 3 ? danishCode(text) : undefined;
}
