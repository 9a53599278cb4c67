/** `{name}` in a text. */
const placeholder = /\{([^{}]*)\}/g;

/** The names in curly brackets, each with its place in the text. */
export function placeholdersIn(text: string): readonly { readonly name: string; readonly offset: number }[] {
  return [...text.matchAll(placeholder)].map(({ 1: name = "", index }) => ({ name, offset: index }));
}

/** The text with every `{name}` replaced. */
export function replacePlaceholders(text: string, valueOf: (name: string) => string): string {
  return text.replace(placeholder, (_, name: string) => valueOf(name));
}
