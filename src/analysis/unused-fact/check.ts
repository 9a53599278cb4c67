import { quote } from "../../text/quote.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { namesInUse } from "../names-in-use.js";
import { ownNames } from "../own-names.js";

/** A fact of the programme's own that nothing reads. */
export const unusedFact: Check = ({ programme }) => {
  const { facts } = namesInUse(programme);
  return ownNames(programme)
    .facts.filter((path) => !facts.has(path))
    .map((path): Finding => ({
      code: "unused-fact",
      severity: "warning",
      at: { kind: "fact", id: path },
      message: {
        da: `ingen regel, betingelse eller frist bruger oplysningen ${quote(path)}`,
        en: `no rule, condition or time limit uses the fact ${quote(path)}`,
      },
      help: {
        da: "brug den i en regel, eller fjern den: der bliver spurgt om den, uden at svaret betyder noget",
        en: "use it in a rule, or remove it: people are asked about it, and the answer does not matter",
      },
    }));
};
