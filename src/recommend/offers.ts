import { sayDate } from "../calendar/say-date.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import { factsMissing, type Decide } from "../evaluate/reasons.js";
import type { Offer } from "../language/offer.js";
import type { Programme } from "../language/programme.js";
import type { Rule } from "../language/rule.js";
import { inBoth, type Text } from "../text/text.js";
import type { Recommendation, Result } from "./result-schema.js";

/** The offers that a rule points to and that a person is, or may be, eligible for. Those that have ended are left out. */
export function offersIn(
  { recommend: { offers: topics } }: Rule,
  { programme, decide, asOf }: { readonly programme: Programme; readonly decide: Decide; readonly asOf: CalendarDate },
): Recommendation["offers"] {
  const onTopic = programme.offers.catalogue.filter((one) => one.topics.some((topic) => topics.includes(topic)));
  return onTopic.flatMap((offer) => {
    const eligible = offer.for === undefined ? "true" : decide(offer.for);
    if (eligible === "false" || hasEnded(offer, asOf)) return [];
    const missing = offer.for === undefined ? [] : factsMissing(offer.for, decide);
    return [{ id: offer.id, eligible, missing: [...missing] }];
  });
}

/** What is said once about each offer that some recommendation carries. */
export function describeOffers(ids: ReadonlySet<string>, { offers }: Programme, asOf: CalendarDate): Result["offers"] {
  return offers.catalogue
    .filter(({ id }) => ids.has(id))
    .map((offer) => {
      const { id, name, provider, gives, audience, area, permanence, stated, ends, remark, sources } = offer;
      const described = { id, name, provider, gives, audience, area, permanence, stated, sources: [...sources] };
      return {
        ...described,
        ...(ends !== undefined && { ends }),
        ...(remark && { remark }),
        certainty: certaintyOf(offer, asOf),
      };
    });
}

/** The offers on the topics of the recommendations that had ended by the evaluation date, and why they are left out. */
export function endedOffers(rules: readonly Rule[], { offers }: Programme, asOf: CalendarDate): Result["endedOffers"] {
  const topics = new Set(rules.flatMap(({ recommend }) => recommend.offers));
  return offers.catalogue.flatMap((offer) => {
    const { id, name, ends } = offer;
    if (ends === undefined || !hasEnded(offer, asOf) || !offer.topics.some((topic) => topics.has(topic))) return [];
    const reason = {
      da: `sluttede efter planen ${sayDate(ends, "da")}`,
      en: `was to end on ${sayDate(ends, "en")}`,
    };
    return [{ id, name, ended: ends, reason }];
  });
}

function hasEnded({ ends }: Offer, asOf: CalendarDate): boolean {
  return ends !== undefined && ends < asOf;
}

const permanenceWords: Readonly<Record<Offer["permanence"], Text>> = {
  standing: { da: "", en: "" },
  temporary: { da: "; midlertidig bevilling", en: "; temporary funding" },
  project: { da: "; et projekt", en: "; a project" },
  planned: { da: "; kun planlagt", en: "; only planned" },
  uncertain: { da: "; usikkert, om det findes", en: "; uncertain whether it exists" },
};

/** No offer is certain: the year in which a source last said that it exists goes with it. */
function certaintyOf({ stated, permanence, ends }: Offer, asOf: CalendarDate): Text {
  return inBoth((language) => {
    const year = { da: `oplyst i ${String(stated)}`, en: `stated in ${String(stated)}` }[language];
    const end =
      ends === undefined || ends < asOf
        ? ""
        : { da: `; til ${sayDate(ends, "da")}`, en: `; until ${sayDate(ends, "en")}` }[language];
    return year + permanenceWords[permanence][language] + end;
  });
}
