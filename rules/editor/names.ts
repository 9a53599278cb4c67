// The names of the generic model, each with what an editor says of it.
import type { Law, Statement } from "../../src/language/names.js";
import { genericModel as model } from "../../src/programme/generic-model.js";
import type { Text } from "../../src/text/text.js";
import { diagnoses as knownDiagnoses } from "../../src/vocabulary/diagnoses.js";
import { coreVocabulary, groupsOf, isRecorded } from "../../src/vocabulary/vocabulary.js";
import { aboutFact } from "./about-fact.js";
import { inTurn } from "./say.js";
import { strengthWords } from "../../src/language/words.js";
import { columns as columnWords } from "./words.js";

type Said = Readonly<Record<string, string | undefined>>;

export const actors: Said = said(model.actors, (actor) => actor);
export const responsibilities: Said = said(model.responsibilities, ({ label }) => label);
export const conditions: Said = said(model.conditions, ({ text }) => text);
export const statements: Said = said(model.statements, aboutStatement);
export const laws: Said = said(model.laws, aboutLaw);
export const rules: Said = said(byId(model.rules), ({ recommend }) => recommend.text);
export const themes: Said = said(byId(model.checklist.themes), ({ title }) => title);
export const documents: Said = said(model.offers.documents, ({ title }) => title);
export const sections: readonly string[] = [...new Set(Object.values(model.statements).map(({ section }) => section))];
export const decisions: Said = unsaid(citedDecisions());
/** How parameters are written in a time limit: `parameter childReferralWithin`. */
export const parameters: Said = Object.fromEntries(
  Object.entries(model.parameters).map(([name, { label }]) => [`parameter ${name}`, inTurn(label)]),
);

/** The same by their names alone. */
export const parameterNames: Said = said(model.parameters, ({ label }) => label);
export const diagnoses: Said = said(knownDiagnoses, (diagnosis) => diagnosis);

const facts = [...coreVocabulary];
export const recordedFacts: Said = aboutFacts(facts.filter(([, fact]) => isRecorded(fact)));
/** What a time limit can count from. */
export const datedFacts: Said = said(
  Object.fromEntries(facts.filter(([, { type }]) => type === "event" || type === "date")),
  ({ label }) => label,
);
/** Facts and groups that a programme may have of its own: outside every group of the core vocabulary. */
export const ownFact = new RegExp(
  `^(?!(?:${groupsOf(coreVocabulary).join("|")})\\.)[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*$`,
);
export const ownGroup = /^[a-z][A-Za-z0-9]*$/;
/** What can be closed, beside recorded facts. */
export const groupsAndDerivedFacts: Said = {
  ...unsaid(groupsOf(coreVocabulary)),
  ...aboutFacts(facts.filter(([, fact]) => !isRecorded(fact))),
};
/** The columns of a table of scenarios, beside recorded facts. */
export const columns: Said = said(columnWords, (text) => text);

function said<T>(named: Readonly<Record<string, T>>, say: (one: T) => Text): Said {
  return Object.fromEntries(Object.entries(named).map(([name, one]) => [name, inTurn(say(one))]));
}

function unsaid(names: readonly string[]): Said {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(list.map((one) => [one.id, one]));
}

function aboutFacts(of: typeof facts): Said {
  return said(Object.fromEntries(of), aboutFact);
}

function aboutStatement({ section, page, strength, text }: Statement): Text {
  const words = strengthWords[strength];
  return {
    da: `afsnit ${section}, s. ${String(page)} (${words.da}): ${text.da}`,
    en: `section ${section}, p. ${String(page)} (${words.en}): ${text.en}`,
  };
}

function aboutLaw({ title, paragraph }: Law): Text {
  const after = paragraph === undefined ? "" : ` ${paragraph}`;
  return { da: title.da + after, en: title.en + after };
}

/** Every decision that the model cites, by number. */
function citedDecisions(): readonly string[] {
  const { rules, checklist, conditions, parameters, responsibilities } = model;
  const citing = [rules, checklist.items, ...[conditions, parameters, responsibilities].map(Object.values)].flat();
  const cited = (citing as readonly { readonly decisions: readonly string[] }[]).flatMap(({ decisions }) => decisions);
  return [...new Set(cited)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
