import { problem, type Path, type Problem } from "../diagnostics/diagnostic.js";
import { nearestName } from "../text/nearest-name.js";
import type { Placer } from "./place.js";

/** For more mistakes than these no near name is looked for (bounded work). */
export const mostSuggestions = 200;

/** Says that there is nothing of a name, with the nearest name that there is. */
export function checkName(
  kind: "statement" | "law" | "actor" | "theme" | "document" | "diagnosis",
  name: string,
  known: object,
  path: Path,
  problems: Problem[],
): void {
  if (Object.hasOwn(known, name)) return;
  const nearest = problems.length < mostSuggestions ? nearestName(name, Object.keys(known)) : undefined;
  problems.push(problem("unknown-name", { path }, { kind, name, nearest }));
}

/** Says that an id stands a second time, and where it stood first. `firstPlaces` remembers over lists and files. */
export function checkId(
  code: "duplicate-rule" | "duplicate-id",
  id: string,
  path: Path,
  placer: Placer,
  { firstPlaces, problems }: { readonly firstPlaces: Map<string, string>; readonly problems: Problem[] },
): void {
  const first = firstPlaces.get(id);
  if (first !== undefined) problems.push(problem(code, { path }, { id, first }));
  else firstPlaces.set(id, `${placer.file}:${String(placer.placeOf(path, "value").line)}`);
}
