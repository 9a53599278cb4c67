/** The languages that every text for people comes in. */
export type Language = "da" | "en";

/** A text in Danish and English. */
export type Text = { readonly da: string; readonly en: string };

/** Builds a text by saying the same in both languages. */
export function inBoth(say: (language: Language) => string): Text {
  return { da: say("da"), en: say("en") };
}
