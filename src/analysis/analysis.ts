import type { CalendarDate } from "../calendar/calendar-date.js";
import { buildPartition } from "../cells/build-partition.js";
import { conditionsOf } from "../cells/conditions-of.js";
import type { Claim, Found } from "../cells/find-situation.js";
import { findInWays, fullPatience, siftWays, type Ways } from "../cells/patience.js";
import { axiomsOf } from "../programme/axioms-of.js";
import type { Partition } from "../cells/partition.js";
import type { Subject } from "../language/places.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { vocabularyOf } from "../language/vocabulary-of.js";
import { rulesToTry } from "../programme/rules-to-try.js";
import { parametersOn } from "../recommend/parameter-values.js";
import type { Condition } from "../truth/condition.js";
import type { Axiom } from "../vocabulary/axioms.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { membersOf } from "../programme/members-of.js";
import type { Open, OpenReason } from "./undecided/say-open.js";

/** Everything that the checks ask of a programme, on one evaluation date. */
export type Analysis = {
  readonly programme: Programme;
  readonly vocabulary: Vocabulary;
  readonly asOf: CalendarDate;
  readonly parameter: (name: string) => number;
  /** The rules that findings are about: of a specific programme those that it adds or changes, else all. */
  readonly rules: readonly Rule[];
  readonly isInQuestion: (rule: Rule) => boolean;
  /**
   * Somebody whom the programme is for, of whom all claims are as wanted. The claims may use the constants of the
   * programme's conditions. When the steps do not suffice it is noted that nothing could be told `about` this.
   */
  readonly find: (claims: readonly Claim[], about: Subject) => Found;
  /** Whether there is somebody; nobody is made, and nothing is noted. */
  readonly sift: (claims: readonly Claim[]) => Found["kind"];
  /** Notes that nothing could be told about this, and why. */
  readonly leaveOpen: (at: Subject, why: OpenReason) => void;
  /** What could not be told, as long as nobody has taken it. */
  readonly takeUndecided: () => readonly Open[];
  /** The same over a partition that is also cut by other conditions. */
  readonly with: (conditions: readonly Condition[]) => Analysis;
  /** The same where no other axioms hold than these. */
  readonly withAxioms: (axioms: readonly Axiom[]) => Analysis;
  /** The same among all people, also those whom the programme is not for. */
  readonly ofEverybody: () => Analysis;
};

/** Prepares a programme for its checks. */
export function analysisOf(programme: Programme, { asOf }: { readonly asOf: CalendarDate }): Analysis {
  const vocabulary = vocabularyOf(programme);
  const parameter = parametersOn(programme.parameters, asOf);
  const members = membersOf(programme);
  const { rules } = rulesToTry(programme);
  const inQuestion = new Set(rules);
  const own = [...conditionsOf(programme), ...members.flatMap((claims) => claims.map(([one]) => one))];
  const undecided: Open[] = [];
  const patience = fullPatience();
  const over = (among: Among, partition = partitionOf(among)): Analysis => {
    const { people, conditions } = among;
    return {
      ...{ programme, vocabulary, asOf, parameter, rules },
      isInQuestion: (rule) => inQuestion.has(rule),
      find: (claims, about) => {
        const found = findInWays(withClaims(people, claims), partition, patience);
        if (found.kind === "undecided") undecided.push({ at: about, why: "steps" });
        return found;
      },
      sift: (claims) => siftWays(withClaims(people, claims), partition, patience),
      leaveOpen: (at, why) => undecided.push({ at, why }),
      takeUndecided: () => [...new Map(undecided.splice(0).map((one) => [JSON.stringify(one), one])).values()],
      with: (more) => over({ ...among, conditions: [...conditions, ...more] }),
      withAxioms: (axioms) => over({ ...among, axioms }),
      ofEverybody: () => over({ ...among, people: everybody }, partition),
    };
  };
  const partitionOf = ({ conditions, axioms }: Among): Partition =>
    buildPartition(conditions, { vocabulary, asOf, parameter, axioms });
  return over({ people: members, conditions: own, axioms: axiomsOf(programme) });
}

/** Whom a programme is asked about, and by what they are told apart. */
type Among = {
  readonly people: Ways;
  readonly conditions: readonly Condition[];
  readonly axioms: readonly Axiom[];
};

const everybody: Ways = [[]];

/** Each way of being somebody whom the programme is for, with more claims. */
function withClaims(people: Ways, claims: readonly Claim[]): Ways {
  return people.map((member) => [...member, ...claims]);
}
