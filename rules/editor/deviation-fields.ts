// What a person is told about the ledger of deviations.
import { under, type Field, type Fields } from "./describe.js";
import { deeds, droppedFields } from "./programme-words.js";
import { ref } from "./ref.js";
import { ruleFields } from "./rule-fields.js";
import { oneOf } from "./suggest.js";

const own = ref("own-text");

export function deviationFields(): Fields {
  const fields: Fields = {
    rule: { da: "Den regel, der afviges fra.", en: "The rule that is deviated from.", like: ref("rule") },
    parameter: { da: "Det tal, der afviges fra.", en: "The number that is deviated from.", like: ref("parameter") },
    base: {
      da: "Fingeraftrykket af reglen eller tallet, som det var, da I besluttede afvigelsen. forloeb check viser det.",
      en: "The content hash of the rule or number as it was when you decided. forloeb check shows it.",
    },
    does: { da: "Hvad afvigelsen gør.", en: "What the deviation does.", like: oneOf(deeds) },
    change: { da: "Det, der ændres i reglen.", en: "What is changed in the rule." },
    value: { da: "Det nye tal.", en: "The new number." },
    reason: { da: "Hvorfor programmet afviger.", en: "Why the programme deviates.", like: own },
    decidedBy: { da: "Hvem der har besluttet det.", en: "Who decided it.", like: own },
    reference: { da: "Hvor beslutningen står.", en: "Where the decision is recorded.", like: own },
    reviewBy: {
      da: "Senest denne dag skal afvigelsen tages op igen.",
      en: "By this day the deviation is to be looked at again.",
    },
    acknowledges: {
      da: "must, når I ved, at afvigelsen svækker et nationalt krav (skal); silence, når nogle med vilje intet får.",
      en: "must, when you know that the deviation weakens a national obligation; silence, when some get nothing on purpose.",
      like: oneOf({
        must: { da: "et nationalt krav svækkes med vilje", en: "an obligation is weakened on purpose" },
        silence: {
          da: "programmet siger med vilje intet til nogle, som grundlaget siger noget til",
          en: "the programme says nothing on purpose to some whom the base speaks to",
        },
      }),
    },
  };
  return {
    deviations: {
      da: "Alt, hvad der afviger fra grundlaget, med begrundelse. Nye regler er ikke afvigelser; de står i regelfiler.",
      en: "Everything that deviates from the base, with its reason. New rules are no deviations; they are in rule files.",
    },
    ...under("deviations[]", fields),
    ...under("deviations[].change", changeFields()),
  };
}

/** The fields of a rule's recommendation, and its condition made wider or narrower. */
function changeFields(): Fields {
  const prefix = "rules[].recommend.";
  const ofRules = Object.entries(ruleFields).flatMap(([path, field]): [string, Field][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), field]] : [],
  );
  return {
    ...Object.fromEntries(ofRules),
    when: {
      da: "Reglens betingelse i stedet for grundlagets egen; afsnittets fælles betingelse gælder stadig.",
      en: "The rule's condition instead of the base's own; the condition shared by the section still holds.",
    },
    alsoWhen: { da: "Hvem reglen også gælder for.", en: "Whom the rule applies to as well." },
    onlyWhen: { da: "Hvad der også skal være opfyldt.", en: "What must hold as well." },
    without: { da: "Felter, der falder væk.", en: "Fields that are dropped.", each: oneOf(droppedFields) },
  };
}
