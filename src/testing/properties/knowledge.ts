import * as fc from "fast-check";
import { groupsOf, isRecorded } from "../../vocabulary/vocabulary.js";
import { arbitraryCompletePerson } from "../arbitraries/complete-person.js";
import { arbitraryLearning } from "../arbitraries/learning.js";
import { property, type SyncProperty } from "./named-property.js";
import { outcomesApart } from "./outcomes-apart.js";
import { turnedAround } from "./standing-kept.js";

/**
 * Unknown never counts as "no": whatever is learned, a rule that certainly applies goes on applying, one that certainly
 * does not goes on not applying, and what is said for certain of state, due day and offers stays said. One piece of
 * knowledge is learned (a fact, a member of an open list, the day of an event), and then all that there is.
 */
export const monotoneInKnowledge: SyncProperty = property({
  label: {
    da: "Mere viden gør aldrig et sikkert svar om",
    en: "Learning more never turns a definite answer around",
  },
  cases: ({ people, vocabulary }) => arbitraryLearning(people, vocabulary),
  breach: ({ asOf, learned, before, after, everything }, trial) => {
    const first = outcomesApart(trial, before, { asOf });
    const breach =
      turnedAround(first, outcomesApart(trial, after, { asOf })) ??
      turnedAround(first, outcomesApart(trial, everything, { asOf }));
    return breach && { learned, ...breach };
  },
});

/** Counting groups of facts as complete (D17) settles more, and turns nothing around. */
export const monotoneWhenClosed: SyncProperty = property({
  label: {
    da: "At regne oplysninger for fuldstændige gør aldrig et sikkert svar om",
    en: "Counting facts as complete never turns a definite answer around",
  },
  cases: ({ people, vocabulary }) =>
    fc.record({ person: people, closed: fc.subarray([...groupsOf(vocabulary)], { minLength: 1, maxLength: 4 }) }),
  breach: ({ person: { asOf, situation }, closed }, trial) =>
    turnedAround(outcomesApart(trial, situation, { asOf }), outcomesApart(trial, situation, { asOf, closed })),
});

/**
 * Of whoever everything is known that can be (every day, every list, every answer), each rule applies or does not, and
 * it is known whether it was done. A rule that fails asks for what some people do not have, such as an age at a
 * diagnosis that was never made, without asking first whether they do.
 */
export const definiteWhenComplete: SyncProperty = property({
  label: {
    da: "Når alt er oplyst, er hvert svar sikkert",
    en: "When everything is known, every answer is definite",
  },
  cases: ({ programme }) => arbitraryCompletePerson(programme),
  breach: ({ asOf, situation }, trial) => {
    const closed = [...trial.vocabulary].flatMap(([path, fact]) => (isRecorded(fact) ? [path] : []));
    for (const [rule, one] of outcomesApart(trial, situation, { asOf, closed })) {
      const isOpen = one.outcome === "undetermined" || (one.outcome === "applies" && one.state === "unconfirmed");
      if (isOpen) return { rule, outcome: one.outcome, missing: one.missing };
    }
    return undefined;
  },
});
