import { parseYaml } from "./parse-yaml.js";
import type { Place } from "./place.js";
import { limits, type Source } from "./source.js";

/** What a `programme.yaml` says that it builds on, and where. Undefined when that cannot be read. */
export function extendsOf(source: Source): { readonly written: string; readonly place: Place } | undefined {
  const { parsed } = parseYaml(source, limits.ruleFileBytes);
  const { value, placer } = parsed ?? {};
  if (typeof value !== "object" || value === null || !("extends" in value) || placer === undefined) return undefined;
  return typeof value.extends === "string"
    ? { written: value.extends, place: placer.placeOf(["extends"], "value") }
    : undefined;
}
