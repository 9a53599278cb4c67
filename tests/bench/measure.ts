/** What one piece of work took. */
export type Measured = { readonly what: string; readonly milliseconds: number; readonly says: string };

/** Runs work as often as asked and gives the median time; `says` is what came out, so that nothing is optimised away. */
export function measure(what: string, runs: number, work: () => string): Measured {
  const times: number[] = [];
  let says = "";
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    says = work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { what, milliseconds: times[Math.floor(times.length / 2)] ?? 0, says };
}
