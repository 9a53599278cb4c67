/**
 * The seed of every property. `PROPERTY_SEED=… npx vitest run tests/property` tries another one; a failing property
 * prints its seed and path.
 */
export const seed = Number(process.env["PROPERTY_SEED"] ?? 20_260_301);

/** The settings of one property: the fixed seed and how many cases it tries. */
export function tries(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: Math.ceil(numRuns * Number(process.env["PROPERTY_TIMES"] ?? 1)) };
}
