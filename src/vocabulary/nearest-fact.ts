import { nearestName } from "../text/nearest-name.js";
import type { Vocabulary } from "./vocabulary.js";

/** The fact that was most likely meant: in the same group first, also when only the beginning of its name was written. */
export function nearestFact(wrong: string, vocabulary: Vocabulary): string | undefined {
  const paths = [...vocabulary.keys()];
  const inGroup = paths.filter((path) => groupOf(path) === groupOf(wrong));
  if (inGroup.length === 0) return nearestName(wrong, paths);
  const typed = nameOf(wrong);
  const longer = typed.length < 3 ? undefined : inGroup.find((path) => nameOf(path).startsWith(typed));
  return longer ?? nearestByName(typed, inGroup) ?? nearestByName(typed, paths);
}

const groupOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf(".")));
const nameOf = (path: string): string => path.slice(path.indexOf(".") + 1);

function nearestByName(typed: string, paths: readonly string[]): string | undefined {
  const nearest = nearestName(typed, paths.map(nameOf));
  return paths.find((path) => nameOf(path) === nearest);
}
