import { entry, isMapping, type Mapping } from "./mapping.js";

/** The facts of a case over the shared ones; null makes a shared fact, or a whole group, unknown again. */
export function overlay(shared: unknown, own: unknown): Mapping {
  const groups = [shared, own].flatMap((facts) => (isMapping(facts) ? Object.keys(facts) : []));
  return Object.fromEntries(
    [...new Set(groups)].map((group) => {
      const [below, above] = [entry(shared, group), entry(own, group)];
      if (above === undefined) return [group, below];
      return [group, isMapping(below) && isMapping(above) ? { ...below, ...above } : above];
    }),
  );
}
