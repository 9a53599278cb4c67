import type { Differing } from "./differing.js";
import { isCaught } from "./is-caught.js";
import type { Mutant } from "./mutants.js";
import type { TriedProgramme } from "./trial.js";
import { whoDiffers } from "./who-differs.js";

/** What became of the mutants of a programme. */
export type TriedMutants = {
  readonly caught: number;
  /** Nobody is told anything else: these are no mistakes. */
  readonly equivalent: number;
  /** The search took too many steps to tell whether there is anybody. */
  readonly undecided: readonly Mutant[];
  readonly surviving: readonly SurvivingMutant[];
};

/** A mutant that no scenario catches, with somebody who would show it. */
export type SurvivingMutant = { readonly mutant: Mutant } & Omit<
  Extract<Differing, { readonly kind: "found" }>,
  "kind"
>;

/** Holds the scenarios against each mutant. `onTried` hears of each, for those who wait. */
export function tryMutants(
  mutants: readonly Mutant[],
  tried: TriedProgramme,
  onTried: (done: number) => void = () => undefined,
): TriedMutants {
  const undecided: Mutant[] = [];
  const surviving: SurvivingMutant[] = [];
  let [caught, equivalent] = [0, 0];
  for (const [index, mutant] of mutants.entries()) {
    if (isCaught(mutant, tried)) caught += 1;
    else {
      const found = whoDiffers(mutant, tried);
      if (found.kind === "found")
        surviving.push({ mutant, example: found.example, ...(found.rule && { rule: found.rule }) });
      else if (found.kind === "undecided") undecided.push(mutant);
      else equivalent += 1;
    }
    onTried(index + 1);
  }
  return { caught, equivalent, undecided, surviving };
}

/** How many of those that are not equivalent are caught, of one; one when there are none. */
export function rateOf({ caught, undecided, surviving }: TriedMutants): number {
  const all = caught + undecided.length + surviving.length;
  return all === 0 ? 1 : caught / all;
}
