/** Somebody's own words in backticks: printable, at most 60 characters. Never throws, whatever the value. */
export function quote(value: unknown): string {
  const text = printable(textOf(value));
  return `\`${text.length > 60 ? `${firstCharacters(text, 59)}…` : text}\``;
}

/** A text without control characters, so that it plays no tricks on a terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}

/** A value as text: JSON where there is such, else the kind of value. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    const json =
      typeof value === "number" ? sayNumber(value) : (JSON.stringify(value, asWritten) as string | undefined);
    return json ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** JSON has no word for what is no finite number; YAML has. */
function sayNumber(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  return Number.isFinite(value) ? String(value) : value < 0 ? "-.inf" : ".inf";
}

function asWritten(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? sayNumber(value) : value;
}

/** Never half of a character that is written as two. */
function firstCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
