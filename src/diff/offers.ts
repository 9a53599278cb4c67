import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Claim } from "../cells/find-situation.js";
import { plainCondition, type Plain } from "../compare/plain-condition.js";
import type { Offer } from "../language/offer.js";
import type { Programme } from "../language/programme.js";
import { parametersOn } from "../recommend/parameter-values.js";
import type { Text } from "../text/text.js";
import { crowdsOf, type Crowd, type Parting } from "./crowds.js";
import type { PlainRule } from "./plain-rule.js";
import { otherSide, some, waysIn, type Probe, type SideName } from "./probe.js";
import type { Followed } from "./sides.js";

/** An offer that is another on one side, with the questions about it. */
export type ChangedOffer = { readonly id: string; readonly name: Text; readonly probes: readonly Probe[] };

/**
 * The offers of which it is said otherwise what they are about, whom they are for, or until when. That other people are
 * pointed to an offer because they get other recommendations is said of these.
 */
export function changedOffers(
  partings: readonly Parting[],
  rulesOf: (followed: Followed) => readonly PlainRule[],
  asOf: CalendarDate,
): readonly ChangedOffer[] {
  const found = new Map<string, ChangedOffer>();
  for (const parting of partings) {
    const [old, now] = [standing(parting.old.programme, asOf), standing(parting.new.programme, asOf)];
    for (const id of new Set([...now.keys(), ...old.keys()])) {
      const sides = { old: old.get(id), new: now.get(id) };
      const { name } = sides.new ?? sides.old ?? {};
      if (name === undefined || sides.old?.meaning === sides.new?.meaning) continue;
      const before = found.get(id)?.probes ?? [];
      found.set(id, { id, name, probes: joined(before, probesOf(parting, sides, rulesOf)) });
    }
  }
  return [...found.values()];
}

type Standing = {
  readonly name: Text;
  readonly topics: readonly string[];
  readonly for: Plain;
  readonly meaning: string;
};

/** The offers that have not ended. */
function standing({ offers, parameters }: Programme, asOf: CalendarDate): ReadonlyMap<string, Standing> {
  const parameter = parametersOn(parameters, asOf);
  const lasting = offers.catalogue.filter(({ ends }: Offer) => ends === undefined || ends >= asOf);
  return new Map(
    lasting.map(({ id, name, topics, for: whom }) => {
      const plain: Plain = whom === undefined ? { kind: "all", of: [] } : plainCondition(whom, parameter);
      return [id, { name, topics, for: plain, meaning: JSON.stringify([[...topics].sort(), plain]) }];
    }),
  );
}

type Sides = Readonly<Record<SideName, Standing | undefined>>;

function probesOf(
  parting: Parting,
  sides: Sides,
  rulesOf: (followed: Followed) => readonly PlainRule[],
): readonly Probe[] {
  const pointing = (side: SideName): readonly PlainRule[] =>
    rulesOf(parting[side]).filter(({ offers }) => offers.some(({ key }) => sides[side]?.topics.includes(key) === true));
  const crowds = crowdsOf(parting, { old: pointing("old"), new: pointing("new") });
  return (["new", "old"] as const).map((side) => {
    const [own, other] = [sides[side], sides[otherSide[side]]];
    const lacking = (crowd: Crowd): readonly Claim[] => [
      [some(crowd[otherSide[side]]), "not-true"],
      ...(other === undefined ? [] : [[other.for, "false"] as const]),
    ];
    return {
      kind: "offers",
      ways: waysIn(crowds, (crowd) =>
        own === undefined
          ? []
          : lacking(crowd).map((lack) => [[some(crowd[side]), "true"], [own.for, "not-false"], lack]),
      ),
      say: () => (side === "new" ? came : went),
    };
  });
}

const came = {
  direction: "stricter",
  text: { da: "flere får tilbuddet nævnt", en: "more people are pointed to the offer" },
} as const;
const went = {
  direction: "looser",
  text: { da: "færre får tilbuddet nævnt", en: "fewer people are pointed to the offer" },
} as const;

/** The same questions of one more parting. */
function joined(before: readonly Probe[], more: readonly Probe[]): readonly Probe[] {
  return more.map((probe, index) => ({ ...probe, ways: [...(before[index]?.ways ?? []), ...probe.ways] }));
}
