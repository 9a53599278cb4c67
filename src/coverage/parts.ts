/** Each statement by its id with its parts (`4.1-b3` with `4.1-b3a`, `4.1-b3b`); one without parts is its own only part. */
export function partsOf(statements: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly string[]>> {
  const whole = new Map<string, string[]>();
  for (const id of Object.keys(statements)) {
    const parent = /^(.*\d)[a-z]$/.exec(id)?.[1];
    if (parent !== undefined && Object.hasOwn(statements, parent))
      whole.set(parent, [...(whole.get(parent) ?? []), id]);
    else whole.set(id, whole.get(id) ?? []);
  }
  return Object.fromEntries([...whole].map(([id, parts]) => [id, parts.length === 0 ? [id] : parts]));
}
