// What is overdue or due, for several people: as a nightly job in an older Node application would ask.
const { evaluate, genericModel, InvalidSituationError, urgencyOf } = require("forloeb");

const asOf = "2026-03-01";
const people = {
  "barn på 8 år": {
    person: { birthDate: "2017-06-21" },
    disease: { status: "confirmed", diagnosed: "2025-09-12" },
    municipality: { referral: "no" },
  },
  "barn på 3 år uden diagnose": {
    person: { birthDate: "2022-09-14" },
    disease: { status: "under-workup" },
    function: { reducedFunctionEstablished: "2025-12-15" },
    municipality: { referral: "no" },
  },
  "barn med en fødselsdato i fremtiden": { person: { birthDate: "2027-01-01" } },
};

for (const [name, situation] of Object.entries(people)) {
  console.log(`${name}, vurderet pr. ${asOf}`);
  for (const line of deadlinesOf(situation)) console.log(`- ${line}`);
}

function deadlinesOf(situation) {
  try {
    const { recommendations } = evaluate(genericModel, situation, { asOf });
    return recommendations.filter((one) => one.due !== undefined && one.state !== "fulfilled").map(lineOf);
  } catch (error) {
    if (!(error instanceof InvalidSituationError)) throw error;
    return error.problems.map(({ path, message }) => `fejl i ${path.join(".")}: ${message.da}`);
  }
}

function lineOf(one) {
  const by = urgencyOf(one) === "overdue" ? "fristen var" : "senest";
  const { responsible, text, due } = one;
  return `${genericModel.actors[responsible]?.da ?? responsible}, ${by} ${due?.date ?? "en dato, der mangler"}: ${text.da}`;
}
