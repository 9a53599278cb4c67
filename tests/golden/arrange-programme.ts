import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseProgramme } from "../../src/language/parse-programme.js";
import type { Programme } from "../../src/language/programme.js";
import { parameterHash, ruleHash, shortHash } from "../../src/programme/content-hash.js";
import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";

const baseFolder = fileURLToPath(new URL("programme-base/", import.meta.url));
const programmeText = readFileSync(new URL("programme.yaml", import.meta.url), "utf8");

/** A tiny base that programmes of the golden cases build on. */
export const tinyBase: Programme = readBase();

function readBase(): Programme {
  const files = readdirSync(baseFolder);
  const sources = files.map((file) => ({ file, text: readFileSync(join(baseFolder, file), "utf8") }));
  const { programme, diagnostics } = parseProgramme(sources, coreVocabulary);
  if (programme === undefined) throw new Error(JSON.stringify(diagnostics));
  return programme;
}

/**
 * Lays the bad case and the near miss of a programme's mistake into a folder, beside the tiny base. A case gives the
 * fields at the top of `programme.yaml` that differ, or a folder with them (`programme.yaml`) and other files.
 */
export function arrangeProgramme(
  caseFolder: string,
  place: string,
  names: readonly string[] = ["bad", "near-miss"],
): { readonly bad: string; readonly nearMiss: string } {
  cpSync(baseFolder, join(place, "base"), { recursive: true });
  for (const name of names) {
    const folder = join(caseFolder, name);
    mkdirSync(join(place, name), { recursive: true });
    if (existsSync(folder)) cpSync(folder, join(place, name), { recursive: true });
    const changes = existsSync(folder) ? join(folder, "programme.yaml") : `${folder}.yaml`;
    const text = existsSync(changes) ? readFileSync(changes, "utf8") : "";
    writeFileSync(join(place, name, "programme.yaml"), withHashes(changed(programmeText, text)));
  }
  return { bad: "bad", nearMiss: "near-miss" };
}

/** A file with other values of some fields at its top; fields that it lacks come at the end, those given as `~` go. */
function changed(text: string, changes: string): string {
  const fields = new Map([...blocksOf(text), ...blocksOf(changes)]);
  return [...fields.values()].filter((block) => !/^\S+: ~\n$/.test(block)).join("");
}

function blocksOf(text: string): readonly (readonly [string, string])[] {
  const blocks = text.split(/^(?=[A-Za-z]+:)/m).filter((block) => /^[A-Za-z]+:/.test(block));
  return blocks.map((block) => [block.slice(0, block.indexOf(":")), block] as const);
}

function withHashes(text: string): string {
  return text.replace(/\{\{(base|rule|parameter):?([\w-]*)\}\}/g, (_, kind: string, name: string) => {
    const rule = tinyBase.rules.find(({ id }) => id === name);
    const parameter = tinyBase.parameters[name];
    if (kind === "rule" && rule !== undefined) return ruleHash(rule, tinyBase.parameters);
    if (kind === "parameter" && parameter !== undefined) return parameterHash(parameter);
    if (kind === "base") return shortHash(tinyBase.hash);
    throw new Error(`no ${kind} ${name}`);
  });
}

/** Hashes are those of the day; what people see is the same without them. */
export function withoutHashes(text: string): string {
  return text.replace(/\bh[a-f\d]{12}\b/g, "<hash>");
}
