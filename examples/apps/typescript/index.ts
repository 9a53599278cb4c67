// What to do and what to ask, for an adult with a suspicion: types come with the package.
import {
  evaluate,
  genericModel,
  InvalidSituationError,
  type CalendarDate,
  type Recommendation,
  type Result,
  type Situation,
} from "forloeb";

const asOf: CalendarDate = "2026-03-01";

const adult: Situation = {
  person: { birthDate: "1988-06-12" },
  suspicion: { grade: "well-founded", raisedBy: "general-practice" },
  disease: { status: "suspected", organSystems: ["eyes", "heart-and-circulation"] },
  care: { followedAt: ["general-practice"], dischargedToGeneralPractice: false },
  referrals: { css: "no", clinicalGenetics: "no" },
  reproduction: { pregnancy: "none" },
};

const states: Readonly<Record<Recommendation["state"], string>> = {
  open: "skal overvejes eller gøres",
  overdue: "fristen er overskredet",
  unconfirmed: "bekræft, om det er gjort",
  fulfilled: "gjort",
  lapsed: "bortfaldet",
};

const result = evaluated(adult);
if (result !== undefined) {
  console.log(`Vurderet pr. ${result.asOf}`);
  for (const one of result.recommendations) console.log(`- ${lineOf(one)}`);
  const questions = new Set(result.undetermined.flatMap(({ missing }) => missing));
  console.log(
    `${String(questions.size)} oplysninger kan afgøre mere, blandt andet ${[...questions].sort().slice(0, 3).join(", ")}.`,
  );
}

// Facts from outside the program have no types to help them; the mistake is found when they are evaluated.
evaluated(JSON.parse('{ "person": { "birthDate": "12. juni 1988" } }') as Situation);

function evaluated(situation: Situation): Result | undefined {
  try {
    return evaluate(genericModel, situation, { asOf });
  } catch (error) {
    if (!(error instanceof InvalidSituationError)) throw error;
    for (const { path, message } of error.problems) console.log(`Fejl i ${path.join(".")}: ${message.da}`);
    return undefined;
  }
}

function lineOf({ responsible, recipient, alternatives, state, due, text }: Recommendation): string {
  const actor = (id: string): string => genericModel.actors[id]?.da ?? id;
  const to = [recipient, ...alternatives].map(actor).join(" eller ");
  const when = due?.date === undefined ? "" : `, senest ${due.date}`;
  return `[${states[state]}] ${actor(responsible)} → ${to}${when}: ${text.da}`;
}
