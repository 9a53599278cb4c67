import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryName } from "../../src/cli/replace-file.js";

/** One folder for each diagnostic code. */
export const casesFolder = fileURLToPath(new URL("cases/", import.meta.url));
const modelFolder = fileURLToPath(new URL("model/", import.meta.url));

/**
 * Lays the bad case and the near miss of a code into a folder, as `bad…` and `near-miss…`. A case that is a folder lies
 * over the tiny model.
 */
export function arrangeCase(code: string, place: string): { readonly bad: string; readonly nearMiss: string } {
  const make = madeCases[code];
  if (make !== undefined) make(place);
  else cpSync(join(casesFolder, code), place, { recursive: true, filter: (file) => !file.endsWith(".txt") });
  for (const name of ["bad", "near-miss"])
    if (make === undefined) layOverModel(join(casesFolder, code, name), join(place, name));
  const names = readdirSync(place);
  return { bad: named(names, "bad"), nearMiss: named(names, "near-miss") };
}

export function layOverModel(folder: string, place: string): void {
  if (!existsSync(folder)) return;
  cpSync(modelFolder, place, { recursive: true });
  cpSync(folder, place, { recursive: true });
}

function named(names: readonly string[], beginning: string): string {
  const found = names.filter((name) => name === beginning || name.startsWith(`${beginning}.`));
  if (found.length !== 1) throw new Error(`expected one ${beginning}, found ${JSON.stringify(found)}`);
  return found[0] ?? "";
}

const rule = readFileSync(join(casesFolder, "unknown-key/near-miss.yaml"), "utf8");
const situation = "person:\n  birthDate: 2019-05-04\n";

/** Cases that do not lie well in a repository: too large, no text, no file. */
export const madeCases: Readonly<Record<string, (place: string) => void>> = {
  "unreadable-file": (place) => {
    mkdirSync(join(place, "bad.yaml"));
    writeFileSync(join(place, "near-miss.yaml"), situation);
  },
  "file-too-large": (place) => {
    const most = 256 * 1024;
    const filled = `${situation}#${"x".repeat(most - situation.length - 1)}`;
    writeFileSync(join(place, "bad.yaml"), `${filled}x`);
    writeFileSync(join(place, "near-miss.yaml"), filled);
  },
  "not-text": (place) => {
    const text = `# Født i maj\n${situation}`;
    writeFileSync(join(place, "bad.yaml"), Buffer.from(text, "latin1"));
    writeFileSync(join(place, "near-miss.yaml"), text);
  },
  "too-many-diagnostics": (place) => {
    const unknown = (count: number): string =>
      `person:\n${Array.from({ length: count }, (_, i) => `  x${String(i)}: 1\n`).join("")}`;
    writeFileSync(join(place, "bad.yaml"), unknown(102));
    writeFileSync(join(place, "near-miss.yaml"), unknown(100));
  },
  "too-many-rules": (place) => {
    writeRules(join(place, "bad"), 5001);
    writeRules(join(place, "near-miss"), 5000);
  },
  "condition-too-large": (place) => {
    const leaves = (count: number): string =>
      rule.replace(
        "person.ageYears < 18",
        `{ any: [${Array<string>(count).fill("disease.complex is true").join(", ")}] }`,
      );
    writeFileSync(join(place, "bad.yaml"), leaves(501));
    writeFileSync(join(place, "near-miss.yaml"), leaves(500));
  },
  "too-many-invariants": (place) => {
    writeInvariants(join(place, "bad"), 501);
    writeInvariants(join(place, "near-miss"), 500);
  },
  "no-rules": (place) => {
    mkdirSync(join(place, "bad"));
    mkdirSync(join(place, "near-miss"));
    writeFileSync(join(place, "bad/regler.txt"), rule);
    writeFileSync(join(place, "near-miss/regler.yaml"), rule);
  },
  "no-scenarios": (place) => {
    mkdirSync(join(place, "bad"));
    mkdirSync(join(place, "near-miss"));
    writeFileSync(join(place, "bad/scenarier.txt"), scenarios(1));
    writeFileSync(join(place, "near-miss/scenarier.yaml"), scenarios(1));
  },
  "too-many-cases": (place) => {
    writeFileSync(join(place, "bad.yaml"), scenarios(1001));
    writeFileSync(join(place, "near-miss.yaml"), scenarios(1000));
  },
  "unwritable-file": (place) => {
    const unformatted = rule.replace("title: { ", "title: {  ");
    writeFileSync(join(place, "bad.yaml"), unformatted);
    writeFileSync(join(place, "near-miss.yaml"), unformatted);
    // What stands where the new text would be written first.
    mkdirSync(temporaryName(join(place, "bad.yaml")));
  },
  "file-exists": (place) => {
    mkdirSync(join(place, "bad"));
    mkdirSync(join(place, "near-miss"));
    writeFileSync(join(place, "bad/programme.yaml"), "id: vores\n");
    writeFileSync(join(place, "near-miss/noter.txt"), "Vi skal i gang.\n");
  },
  "missing-file": (place) => {
    cpSync(modelFolder, join(place, "bad"), { recursive: true });
    cpSync(modelFolder, join(place, "near-miss"), { recursive: true });
    rmSync(join(place, "bad/laws.yaml"));
  },
};

/** Scenarios that differ in their titles alone. */
function scenarios(count: number): string {
  const one = "facts: { disease: { status: none } }, expect: { refer-child-to-municipality: does not apply }";
  const cases = Array.from({ length: count }, (_, i) => `  - { title: Rask ${String(i)}, ${one} }\n`);
  return `asOf: 2026-03-01\ncases:\n${cases.join("")}`;
}

/** Invariants of the tiny model that differ in their names alone. */
function writeInvariants(folder: string, count: number): void {
  cpSync(modelFolder, folder, { recursive: true });
  const rest = "text: { da: t, en: t }, decisions: [D3], whoeverGets: { act: refer }, gets: { act: refer }";
  const one = (_: unknown, i: number): string => `  - { id: referred-${String(i)}, ${rest} }\n`;
  writeFileSync(join(folder, "consistency.yaml"), `invariants:\n${Array.from({ length: count }, one).join("")}`);
}

/** Rules that differ in their names alone, in files small enough. */
function writeRules(folder: string, count: number): void {
  mkdirSync(folder);
  const [head = "", one = ""] = rule.split("rules:\n");
  const rules = Array.from({ length: count }, (_, i) => one.replace("refer-child", `refer-child-${String(i)}`));
  for (let from = 0; from < count; from += 1500) {
    const name = `${String(from).padStart(4, "0")}.yaml`;
    writeFileSync(join(folder, name), `${head}rules:\n${rules.slice(from, from + 1500).join("")}`);
  }
}
