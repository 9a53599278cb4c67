import * as fc from "fast-check";
import { InvalidOptionError } from "../../diagnostics/errors.js";
import type { Programme } from "../../language/programme.js";
import { nearestName } from "../../text/nearest-name.js";
import { quote } from "../../text/quote.js";
import type { Text } from "../../text/text.js";
import type { PropertyOptions } from "./named-property.js";
import { properties, type PropertyName } from "./properties.js";

export type CheckOptions = PropertyOptions & {
  /** The same seed tries the same people; 0 without it. */
  readonly seed?: number;
  /** How many people each property is tried on; 100 without it. */
  readonly numRuns?: number;
  /** All without it. */
  readonly names?: readonly PropertyName[];
};

/** What came of one property. */
export type Checked = {
  readonly name: PropertyName;
  readonly label: Text;
  readonly holds: boolean;
  /** How many people were tried. */
  readonly numRuns: number;
  /** The smallest counterexample that was found, and what is wrong with it, in the words of fast-check. */
  readonly report?: string;
};

/** Tries the named properties on a programme, one after the other. For a test runner, `fc.assert` each instead. */
export async function check(programme: Programme, options: CheckOptions = {}): Promise<readonly Checked[]> {
  const { seed = 0, numRuns = 100, names = Object.keys(properties) as PropertyName[], ...given } = options;
  for (const name of names) refuseUnknown(name);
  const checked: Checked[] = [];
  for (const name of names) {
    const property = properties[name];
    const details = await fc.check<[unknown]>(property(programme, given), { seed, numRuns });
    const report = details.failed ? await reportOf(details) : undefined;
    const { label } = property;
    checked.push({
      name,
      label,
      holds: !details.failed,
      numRuns: details.numRuns,
      ...(report !== undefined && { report }),
    });
  }
  return checked;
}

/** From JavaScript any name may come. */
function refuseUnknown(name: string): void {
  const known = Object.keys(properties);
  if (known.includes(name)) return;
  const nearest = nearestName(name, known);
  const meant = nearest === undefined ? "" : `; did you mean ${quote(nearest)}?`;
  throw new InvalidOptionError(`there is no property ${quote(name)}${meant}; the properties are ${known.join(", ")}`);
}

/** What is wrong, and of whom. */
async function reportOf(details: fc.RunDetails<[unknown]>): Promise<string> {
  const wrong = details.errorInstance instanceof Error ? details.errorInstance.message : "";
  return `${wrong}\n${(await fc.asyncDefaultReportMessage(details)) ?? ""}`;
}
