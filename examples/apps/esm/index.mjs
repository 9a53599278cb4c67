// Who does what, by when, for one child: as a web page or a service would ask.
import { evaluate, genericModel, InvalidSituationError, urgencyOf } from "forloeb";

const child = {
  person: { birthDate: "2019-05-04" },
  disease: { status: "confirmed", diagnosed: "2026-01-11", complex: false, multiOrgan: false },
  care: { followedAt: ["paediatrics-main"] },
  pal: { appointed: "no" },
  municipality: { referral: "no" },
};

const asOf = "2026-03-01";
const { recommendations, undetermined } = evaluate(genericModel, child, { asOf });
const actor = (id) => genericModel.actors[id]?.da ?? id;
const urgencies = {
  overdue: "fristen er overskredet",
  "past-due-unconfirmed": "fristen er gået, bekræft at det er gjort",
  due: "har en frist",
  open: "skal overvejes eller gøres",
  unconfirmed: "bekræft, om det er gjort",
  lapsed: "bortfaldet",
};

console.log(`Vurderet pr. ${asOf}`);
for (const one of recommendations.filter((one) => one.state !== "fulfilled")) {
  const when = one.due?.date ?? one.timing?.da ?? "uden frist";
  console.log(
    `- [${urgencies[urgencyOf(one)]}] ${actor(one.responsible)} → ${actor(one.recipient)} (${when}): ${one.text.da}`,
  );
}
console.log(`${undetermined.length} anbefalinger kan ikke afgøres endnu.`);

// A mistake in the facts is never guessed away: it is thrown with its place and a suggestion.
try {
  evaluate(genericModel, { ...child, disease: { status: "bekræftet" } }, { asOf });
} catch (error) {
  if (!(error instanceof InvalidSituationError)) throw error;
  for (const { path, message, help } of error.problems) {
    console.log(`Fejl i ${path.join(".")}: ${[message.da, help?.da].filter(Boolean).join(" – ")}`);
  }
}
