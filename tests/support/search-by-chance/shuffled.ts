/** Puts items in an order that looks random and is always the same for a seed; with seed 0 they stay as they are. */
export function shuffled(seed: number): <T>(items: readonly T[]) => readonly T[] {
  if (seed === 0) return (items) => items;
  let state = Math.imul(seed, 0x9e3779b1);
  // mulberry32
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (items) => {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const at = Math.floor(random() * (last + 1));
      const [here, there] = [order[last], order[at]];
      if (here !== undefined && there !== undefined) [order[last], order[at]] = [there, here];
    }
    return order;
  };
}
