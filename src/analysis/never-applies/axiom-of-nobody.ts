import { quote } from "../../text/quote.js";
import { axioms as coreAxioms } from "../../vocabulary/axioms.js";
import type { Check } from "../check.js";

/** What authors say holds of every real person, and that cannot be certain of anybody: no example person is left. */
export const axiomOfNobody: Check = (programmes) => {
  const analysis = programmes.ofEverybody();
  return analysis.programme.consistency.axioms.flatMap(({ id, condition }) => {
    const among = analysis.withAxioms(coreAxioms).with([condition]);
    if (among.sift([[condition, "true"]]) !== "none") return [];
    return [
      {
        code: "never-applies",
        severity: "error",
        at: { kind: "axiom", id },
        message: {
          da: `${quote(id)} skulle gælde om alle, men kan ikke gælde om nogen`,
          en: `${quote(id)} should hold of everybody, and can hold of nobody`,
        },
        help: {
          da: "ret `holds`, så det gælder om ethvert virkeligt menneske",
          en: "mend `holds`, so that it holds of every real person",
        },
      },
    ];
  });
};
