import { sayCondition } from "../language/say-condition.js";
import { joinClauses } from "../text/join-words.js";
import { inBoth, type Text } from "../text/text.js";
import type { Condition } from "../truth/condition.js";
import type { Analysis } from "./analysis.js";

/** What cannot hold together, as a sentence without a full stop. */
export function sayParts(parts: readonly Condition[], analysis: Analysis): Text {
  const { vocabulary, programme: names, parameter } = analysis;
  return inBoth((language) => {
    const said = parts.map((part) => sayCondition(part, language, { vocabulary, names, parameter }));
    const both = joinClauses(said, "and", language);
    if (parts.length === 1)
      return language === "da" ? `${both}, og det er der ingen, der opfylder` : `${both}, which nobody fulfils`;
    return language === "da" ? `det kan ikke være sådan, at ${both}` : `it cannot be so that ${both}`;
  });
}
