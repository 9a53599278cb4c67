const form = /^[a-z][A-Za-z0-9]*$/;

/** Names that every object in JavaScript has: code that looks a fact up by its name could find those instead. */
const taken: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/** Whether a fact or a group of facts can have the name: `followedInOdense`. */
export function isFactName(name: string): boolean {
  return form.test(name) && !taken.includes(name);
}

const letters: readonly (readonly [RegExp, string])[] = [
  [/æ/gi, "ae"],
  [/ø/gi, "oe"],
  [/å/gi, "aa"],
];

/** The name in the right form: `Followed in Odense` and `followed-in-odense` are `followedInOdense`. */
export function nearestFactName(name: string): string | undefined {
  const plain = letters.reduce((text, [danish, written]) => text.replace(danish, written), name);
  const [first = "", ...others] = plain.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = first.charAt(0).toLowerCase() + first.slice(1) + others.map(capital).join("");
  return isFactName(joined) ? joined : undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
