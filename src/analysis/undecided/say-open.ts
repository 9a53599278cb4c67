import type { Subject } from "../../language/places.js";
import { quote } from "../../text/quote.js";
import type { Text } from "../../text/text.js";
import type { Finding, Page } from "../finding.js";

/**
 * Why nothing could be told: the question took too many steps, the condition has too many parts, or (`rules`) so many
 * rules are about the same that these were not held against each other.
 */
export type OpenReason = "steps" | "parts" | { readonly rules: number };

/** What a check could tell nothing about. */
export type Open = { readonly at: Subject; readonly why: OpenReason };

/** That a check could tell nothing, and why. */
export function undecided({ at, why }: Open, { title }: Page): Finding {
  return { code: "undecided", severity: "warning", at, ...say(at, why, title) };
}

function say({ id }: Subject, why: OpenReason, title: Text): { readonly message: Text; readonly help: Text } {
  if (typeof why === "object") {
    const others = why.rules - 1;
    return {
      message: {
        da: `så mange regler handler om det samme, at ${quote(id)}${others > 0 ? ` og ${String(others)} til` : ""} ikke er prøvet for »${title.da}«`,
        en: `so many rules are about the same that ${quote(id)}${others > 0 ? ` and ${String(others)} more` : ""} have not been tried for “${title.en}”`,
      },
      help: {
        da: "saml dem i færre regler, eller giv dem hver sit `subject`",
        en: "gather them in fewer rules, or give them a `subject` each",
      },
    };
  }
  return {
    message: {
      da: `det kunne ikke afgøres, om ${quote(id)} har denne fejl: »${title.da}«`,
      en: `it could not be decided whether ${quote(id)} has this mistake: “${title.en}”`,
    },
    help: {
      da: `del reglen op i flere, eller gør betingelsen kortere; ${why === "steps" ? "spørgsmålet kræver for mange skridt" : "den har for mange led"}`,
      en: `part the rule into several, or make the condition shorter; ${why === "steps" ? "the question takes too many steps" : "it has too many parts"}`,
    },
  };
}
