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
    const [only = ""] = said;
    if (parts.length === 1)
      return language === "da" ? `${only}, og det er der ingen, der opfylder` : `${only}, which nobody fulfils`;
    const that = said.map((one) => `${language === "da" ? "at" : "that"} ${one}`);
    const both = joinClauses(that, "and", language);
    return language === "da" ? `det kan ikke være sådan på én gang, ${both}` : `it cannot be so at once ${both}`;
  });
}
