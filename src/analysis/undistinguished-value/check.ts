import { joinWords } from "../../text/join-words.js";
import { quote } from "../../text/quote.js";
import { inBoth } from "../../text/text.js";
import { leavesOf, type Leaf } from "../../truth/condition.js";
import type { RecordedFact } from "../../vocabulary/fact.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { everyCondition } from "../names-in-use.js";
import { ownNames } from "../own-names.js";

/** Two or more values of the programme's own fact that no condition names, so that nothing tells them apart. */
export const undistinguishedValue: Check = ({ programme }) => {
  const leaves = everyCondition(programme).flatMap(leavesOf);
  return ownNames(programme).facts.flatMap((path): readonly Finding[] => {
    const values = unnamedValues(
      programme.facts[path],
      leaves.filter(({ fact }) => fact === path),
    );
    if (values.length < 2) return [];
    const said = inBoth((language) => joinWords(values.map(quote), "and", language));
    return [
      {
        code: "undistinguished-value",
        severity: "warning",
        at: { kind: "fact", id: path },
        message: {
          da: `ingen betingelse skelner mellem svarene ${said.da} på ${quote(path)}`,
          en: `no condition tells the answers ${said.en} to ${quote(path)} apart`,
        },
        help: {
          da: "brug dem i en regel, eller saml dem i ét svar, fx `other`; er de kun med, for at alle kan svare, så lad dem stå",
          en: "use them in a rule, or put them together in one answer, such as `other`; if they are only there so that everybody can answer, let them stand",
        },
      },
    ];
  });
};

/**
 * Where conditions name some values, those that they do not name. A value that is ruled out speaks of all the others; so
 * do values that are always named together: whoever asks whether something is settled does not care how.
 */
function unnamedValues(fact: RecordedFact | undefined, leaves: readonly Leaf[]): readonly string[] {
  const values = fact !== undefined && "values" in fact ? Object.keys(fact.values) : [];
  const choosing = leaves.filter((leaf) => leaf.operator === "is-one-of" || leaf.operator === "includes-any");
  if (choosing.length === 0 || choosing.length < leaves.length) return [];
  const named = new Set<unknown>(choosing.flatMap((leaf) => ("values" in leaf ? leaf.values : [])));
  return values.filter((value) => !named.has(value) && !isTheRest(value));
}

/** An answer for all that has no answer of its own. */
function isTheRest(value: string): boolean {
  return ["none", "nowhere", "nobody", "no", "other", "unknown"].includes(value.split("-")[0] ?? "");
}
