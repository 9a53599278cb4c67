/** Somebody's own words in backticks: control characters removed (no terminal tricks), at most 60 characters. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : value === undefined ? "undefined" : JSON.stringify(value);
  const printable = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
  return `\`${printable.length > 60 ? `${firstCharacters(printable, 59)}…` : printable}\``;
}

/** Never half of a character that is written as two. */
function firstCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
