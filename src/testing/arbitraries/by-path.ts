import type { Situation } from "../../vocabulary/situation.js";

/** Facts by path, `disease.status`. */
export type FactsByPath = Readonly<Record<string, unknown>>;

/** Facts by path as a situation writes them; `undefined` is left out, `null` is written. */
export function nested(facts: FactsByPath): Situation {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [group = "", name = ""] = path.split(".");
    if (value !== undefined) (groups[group] ??= {})[name] = value;
  }
  return groups;
}

/** The known facts of a situation by path. */
export function flattened(situation: Situation): FactsByPath {
  const groups = Object.entries(situation) as [string, FactsByPath | null | undefined][];
  return Object.fromEntries(
    groups.flatMap(([group, facts]) =>
      Object.entries(facts ?? {}).flatMap(([name, value]) =>
        (value ?? undefined) === undefined ? [] : [[`${group}.${name}`, value]],
      ),
    ),
  );
}
