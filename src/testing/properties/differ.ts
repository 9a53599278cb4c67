import type { Breach } from "./named-property.js";

/** The first place where two texts differ. */
export function differ(one: string, other: string): Breach | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return { one: around(one), other: around(other) };
}
