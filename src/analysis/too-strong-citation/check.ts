import { citationConflicts } from "../../coverage/citation-conflicts.js";
import { strengths } from "../../language/names.js";
import { strengthWords } from "../../language/words.js";
import { quote } from "../../text/quote.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";

/**
 * A rule that asks for more than every statement that it cites. In files this can only be a programme's own rule
 * (`source: programme`): reading the files refuses it of others.
 */
export const tooStrongCitation: Check = ({ programme, isInQuestion }) => {
  const conflicts = citationConflicts(programme).filter(({ kind, what }) => kind === "rule" && what === "strength");
  const changed = new Set(programme.specific?.deviations.flatMap(({ rule }) => rule ?? []));
  return conflicts.flatMap(({ id, statement }): readonly Finding[] => {
    const rule = programme.rules.find((one) => one.id === id);
    const cited = programme.statements[statement];
    // What a deviation makes stronger is said, with a reason, by the deviation.
    if (rule === undefined || cited === undefined || changed.has(id) || !isInQuestion(rule)) return [];
    const { strength } = rule.recommend;
    if (strengths.indexOf(strength) > strengths.indexOf(cited.strength)) return [];
    const [is, at] = [strengthWords[strength], strengthWords[cited.strength]];
    return [
      {
        code: "too-strong-citation",
        severity: "warning",
        at: { kind: "rule", id, part: "strength" },
        message: {
          da: `${quote(id)} siger »${is.da}«, men det stærkeste af de udsagn, den henviser til, siger »${at.da}« (${quote(statement)})`,
          en: `${quote(id)} says “${is.en}”, but the strongest of the statements that it cites says “${at.en}” (${quote(statement)})`,
        },
        help: {
          da: "skriv i `note` eller `decisions`, hvorfor programmet beder om mere, sænk styrken, eller fjern henvisningen",
          en: "say in `note` or `decisions` why the programme asks for more, lower the strength, or take the citation out",
        },
      },
    ];
  });
};
