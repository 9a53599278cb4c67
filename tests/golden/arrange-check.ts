import { coreVocabulary } from "../../src/vocabulary/vocabulary.js";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { casesFolder, layOverModel } from "./arrange-case.js";
import { arrangeProgramme } from "./arrange-programme.js";

/** One folder for each check, with one or several bad cases and near misses. */
export const checksFolder = fileURLToPath(new URL("checks/", import.meta.url));

/**
 * Lays the cases of a check into a folder and gives their names. A case with a `programme.yaml` is a specific programme on
 * the tiny base; any other lies over the tiny model.
 */
export function arrangeCheck(
  code: string,
  place: string,
): { readonly bad: readonly string[]; readonly nearMisses: readonly string[] } {
  const make = madeCases[code];
  if (make !== undefined) make(place);
  const folder = join(checksFolder, code);
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
    : [];
  for (const { name } of names) {
    if (existsSync(join(folder, name, "programme.yaml"))) arrangeProgramme(folder, place, [name]);
    else layOverModel(join(folder, name), join(place, name));
  }
  const arranged = readdirSync(place).sort();
  return {
    bad: arranged.filter((name) => name.startsWith("bad")),
    nearMisses: arranged.filter((name) => name.startsWith("near-miss")),
  };
}

const aRule = readFileSync(join(casesFolder, "unknown-key/near-miss.yaml"), "utf8");

/** Cases that do not lie well in a repository. */
export const madeCases: Readonly<Record<string, (place: string) => void>> = {
  undecided: (place) => {
    for (const [name, birds, holes] of [
      ["bad", 8, 7],
      ["near-miss", 3, 3],
    ] as const) {
      writeFileSync(join(place, `${name}.yaml`), pigeonholes(birds, holes));
    }
  },
};

/** Each bird in a hole and no two in one: with fewer holes nobody can fulfil it, and it takes long to see. */
function pigeonholes(birds: number, holes: number): string {
  const facts = [...coreVocabulary].flatMap(([path, fact]) =>
    fact.type === "boolean" && !("derived" in fact) ? [path] : [],
  );
  const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const sits = (bird: number, hole: number): string => facts[bird * holes + hole] ?? "";
  const everyBird = range(birds).map((bird) => range(holes).map((hole) => `${sits(bird, hole)} is true`));
  const noTwo = range(holes).flatMap((hole) =>
    range(birds).flatMap((one) =>
      range(one).map((other) => [`${sits(one, hole)} is false`, `${sits(other, hole)} is false`]),
    ),
  );
  const parts = [...everyBird, ...noTwo].map((of) => `{ any: [${of.join(", ")}] }`);
  const condition = `{ all: [${parts.join(", ")}] }`;
  return aRule.replace("person.ageYears < 18", condition);
}
