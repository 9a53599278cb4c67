// What a tester finds out about a programme with a mistake: without a test runner, for people to read.
import fc from "fast-check";
import { evaluate, genericModel } from "forloeb";
import { arbitraryPerson, arbitraryPopulation, check } from "forloeb/testing";

/** The generic model with one of its rules, and without the offers. */
const only = (id) => ({
  ...genericModel,
  rules: genericModel.rules.filter((rule) => rule.id === id),
  offers: { documents: {}, catalogue: [] },
});

// A rule that asks for the age at a diagnosis, and not whether a diagnosis was made.
const referral = only("refer-child-to-municipality");
const when = { kind: "leaf", fact: "disease.ageYearsAtDiagnosis", operator: "less-than", value: 18 };
const careless = { ...referral, rules: referral.rules.map((rule) => ({ ...rule, when })) };

for (const { label, holds, report } of await check(careless, { seed: 1, numRuns: 30 })) {
  console.log(`${holds ? "✓" : "✗"} ${label.da}`);
  if (!holds) console.log(`  ${report.split("\n")[0]}`);
}

// A property of one's own: whoever is not yet 15 is never told of the consent that one gives oneself from 15.
const consent = only("respect-own-consent-from-15");
fc.assert(
  fc.property(arbitraryPerson(consent), ({ asOf, situation }) => {
    const birthday = `${Number(asOf.slice(0, 4)) - 15}${asOf.slice(4)}`;
    fc.pre(situation.person?.birthDate > birthday);
    return evaluate(consent, situation, { asOf }).recommendations.length === 0;
  }),
  { seed: 1, numRuns: 100 },
);

// People by age and status as the enquiries to the Helpline in 2024 were about: how many are children to refer?
const asOf = "2026-03-01";
const [people] = fc.sample(arbitraryPopulation({ asOf, size: 200 }), { seed: 1, numRuns: 1 });
const referred = people.filter((person) => evaluate(referral, person, { asOf }).recommendations.length > 0);
console.log(`Af ${people.length} personer skal ${referred.length} henvises til kommunen.`);
