import { distance } from "fastest-levenshtein";

/**
 * The name that was most likely meant, or undefined when none is near. A path is also compared by its last part, so
 * that `ageYears` finds `person.ageYears`. Long input is not compared (bounded work).
 */
export function nearestName(wrong: string, names: readonly string[]): string | undefined {
  if (wrong === "" || wrong.length > 100) return undefined;
  const typed = wrong.toLowerCase();
  const scored = names.map((name) => ({ name, score: score(typed, name.toLowerCase()) }));
  scored.sort((a, b) => (a.score === b.score ? (a.name < b.name ? -1 : 1) : a.score - b.score));
  const best = scored[0];
  return best !== undefined && best.score <= farthest(typed) ? best.name : undefined;
}

/** How many characters may differ. */
function farthest(typed: string): number {
  return Math.max(2, Math.floor(typed.length * 0.4));
}

function score(typed: string, name: string): number {
  const whole = distance(typed, name);
  const lastPart = name.slice(name.lastIndexOf(".") + 1);
  const typedLastPart = typed.slice(typed.lastIndexOf(".") + 1);
  const byLastPart = distance(typedLastPart, lastPart);
  return lastPart === name || byLastPart > farthest(typedLastPart) ? whole : Math.min(whole, byLastPart + 0.5);
}
