import type { Text } from "../text/text.js";

/** Whether as many criteria as usual are met, cannot be met whatever is answered, or cannot be told yet. */
export type Verdict = "met" | "cannot-be-met" | "not-known-yet";

/** How many criteria are met, how many are not answered yet, of how many, and how many are usually met. */
export type Criteria = {
  readonly verdict: Verdict;
  readonly met: number;
  readonly left: number;
  readonly all: number;
  readonly atLeast: number;
};

/** What the criteria come to. The number is what is usual and no limit, so nothing is allowed or forbidden by it. */
export function sayCriteria(criteria: Criteria): Text {
  const count = sayCount(criteria);
  const atLeast = String(criteria.atLeast);
  return {
    da: `${count.da} Ofte er mindst ${atLeast} opfyldt, men tallet er ikke en fast grænse: Afgørelsen kan hvile på en samlet vurdering.`,
    en: `${count.en} Often at least ${atLeast} are met, but the number is not a fixed limit: the decision may rest on an overall assessment.`,
  };
}

/** What the needs come to, for which the document gives no number. */
export function sayNeeds(assessed: number, all: number): Text {
  return {
    da: `${String(assessed)} af de ${String(all)} behov er vurderet. Alle bør vurderes og beskrives, hvor det er relevant. Dokumentet siger ikke, hvor mange af dem der skal være store.`,
    en: `${String(assessed)} of the ${String(all)} needs are assessed. All should be assessed, and described where relevant. The document does not say how many of them are to be large.`,
  };
}

function sayCount({ verdict, met, left, all }: Criteria): Text {
  if (verdict === "cannot-be-met" && left > 0) {
    return {
      da: `Højst ${String(met + left)} af de ${String(all)} kriterier kan blive opfyldt.`,
      en: `At most ${String(met + left)} of the ${String(all)} criteria can be met.`,
    };
  }
  const notYet = verdict === "not-known-yet";
  return {
    da: `${notYet ? "Det kan ikke afgøres endnu: " : ""}${String(met)} af de ${String(all)} kriterier er opfyldt${left === 0 ? "" : `, og ${String(left)} mangler svar`}.`,
    en: `${notYet ? "It cannot be told yet: " : ""}${String(met)} of the ${String(all)} criteria ${met === 1 ? "is" : "are"} met${left === 0 ? "" : `, and ${String(left)} ${left === 1 ? "has" : "have"} no answer`}.`,
  };
}
