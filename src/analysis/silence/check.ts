import { plainCondition, type Plain } from "../../compare/plain-condition.js";
import type { Claim } from "../../cells/find-situation.js";
import type { Subject } from "../../language/places.js";
import type { Rule } from "../../language/rule.js";
import type { Deviation, Specific } from "../../language/specific.js";
import { parametersOn } from "../../recommend/parameter-values.js";
import type { Analysis } from "../analysis.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { shownBy } from "../shown-by.js";

/** Somebody to whom a rule of the base applies and to whom the programme, which changes the rule, says nothing of it. */
export const silence: Check = (analysis) => {
  const { specific } = analysis.programme;
  if (specific === undefined) return [];
  const touched = specific.before.rules.flatMap((rule) => touchedHere(rule, specific, analysis) ?? []);
  if (touched.length === 0) return [];
  const over = analysis.with(touched.map(({ was }) => was));
  return touched.flatMap((one) => findSilence(one, over));
};

/** A rule of the base, whom it is for with the base's numbers, and where the programme changes it. */
type Touched = { readonly rule: Rule; readonly was: Plain; readonly by: Deviation };

/** Undefined for a rule that others have changed, or whose loss is meant: it is acknowledged, or nothing replaces it. */
function touchedHere(rule: Rule, specific: Specific, analysis: Analysis): Touched | undefined {
  const { programme, asOf } = analysis;
  const deviations = specific.deviations.filter(
    (one) => one.programme === programme.id && one.does !== "adopt" && rulesOf(one).includes(rule.id),
  );
  const [by] = deviations;
  if (by === undefined || deviations.some(({ acknowledgesSilence }) => acknowledgesSilence)) return undefined;
  const isLeftOut = deviations.some(({ does }) => does === "leave-out");
  const isReplaced = onTheSame(rule, analysis).some(({ addedBy }) => addedBy === programme.id);
  if (isLeftOut && !isReplaced) return undefined;
  const parameters = { ...programme.parameters, ...specific.before.parameters };
  return { rule, was: plainCondition(rule.when, parametersOn(parameters, asOf)), by };
}

function rulesOf({ rule, changes }: Deviation): readonly string[] {
  return rule === undefined ? changes.map((one) => one.rule) : [rule];
}

function onTheSame({ recommend }: Rule, { programme }: Analysis): readonly Rule[] {
  return programme.rules.filter(
    (one) => one.recommend.act === recommend.act && one.recommend.subject === recommend.subject,
  );
}

function findSilence({ rule, was, by }: Touched, analysis: Analysis): readonly Finding[] {
  const at: Subject =
    by.rule === undefined ? { kind: "parameter", id: by.parameter ?? "" } : { kind: "rule", id: rule.id };
  const silent = onTheSame(rule, analysis);
  const found = analysis.find([[was, "true"], ...silent.map(({ when }): Claim => [when, "false"])], at);
  if (found.kind !== "found") return [];
  const { act, subject } = rule.recommend;
  return [
    {
      ...{ code: "silence", severity: "warning", at },
      message: {
        da: `grundlagets \`${rule.id}\` gælder nogle, som programmet ikke giver den anbefaling: ingen af dets regler med \`act: ${act}\` og \`subject: ${subject}\` gælder dem`,
        en: `\`${rule.id}\` of the base applies to some to whom the programme says nothing: none of its rules with \`act: ${act}\` and \`subject: ${subject}\` applies to them`,
      },
      help: {
        da: "lad ændringen eller programmets egen regel gælde dem også; er det meningen, at de intet får, så tilføj `acknowledges: silence` til afvigelsen",
        en: "let the change or the programme's own rule apply to them too; if they are meant to get nothing, add `acknowledges: silence` to the deviation",
      },
      example: found.example,
      shows: shownBy(found.example, silent, analysis),
    },
  ];
}
