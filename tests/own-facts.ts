import type { Programme } from "../src/language/programme.js";
import type { RecordedFact } from "../src/vocabulary/fact.js";
import { all, any, compare, happened, includes, inScope, is, named, programmeOf, ruleOf } from "./small-programme.js";

const same = (text: string): { da: string; en: string } => ({ da: text, en: text });
const asked = (name: string) =>
  ({ label: same(name), question: same(`${name}?`), answeredBy: ["family", "pal"] }) as const;
const says = { yes: same("ja"), no: same("nej") };

/** One fact of every type that a programme can declare. */
export const ownFacts = {
  "nf1.followedInOdense": { type: "boolean", ...asked("opfølgningen i Odense"), says },
  "nf1.needsControl": { type: "boolean", judgement: true, ...asked("behovet for kontrol"), says },
  "nf1.transferred": { type: "event", ...asked("overflytningen"), says },
  "nf1.centre": {
    type: "enum",
    ...asked("centret"),
    values: { odense: same("Odense"), aarhus: same("Aarhus"), copenhagen: same("København") },
  },
  "nf1.signs": {
    type: "set",
    exhaustive: false,
    ...asked("tegnene"),
    values: { "skin-spots": same("pletter"), lumps: same("knuder"), none: same("ingen") },
  },
  "nf1.controls": {
    type: "set",
    exhaustive: true,
    ...asked("kontrollerne"),
    values: { eyes: same("øjne"), skin: same("hud") },
  },
  "nf1.firstSignAgeYears": { type: "integer", ...asked("alderen ved første tegn"), unit: "years", min: 0, max: 20 },
  "nf1.latestControl": { type: "date", ...asked("den seneste kontrol") },
} as const satisfies Readonly<Record<string, RecordedFact>>;

/** A programme whose rules rest on facts of its own. */
export const programmeWithOwnFacts: Programme = programmeOf(
  [
    ruleOf({
      id: "share-care",
      when: all(named("in-scope", inScope), is("nf1.centre", "odense"), is("nf1.followedInOdense", true)),
      recommend: { fulfilledBy: happened("nf1.transferred") },
    }),
    ruleOf({
      id: "control-signs",
      when: all(
        named("in-scope", inScope),
        any(includes("nf1.signs", "lumps"), compare("nf1.firstSignAgeYears", "less-than", 2)),
        is("nf1.needsControl", true),
      ),
    }),
  ],
  { id: "nf1", facts: ownFacts },
);
