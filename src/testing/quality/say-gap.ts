import type { Outcome } from "../../recommend/recommend-rule.js";
import { inBoth, type Text } from "../../text/text.js";
import type { Definite, Gap, NotDecisive } from "./gap.js";
import type { ConditionPart } from "./rule-conditions.js";

/** What is not tried, as a clause about the rule or the name. */
export function sayGap(gap: Gap): Text {
  switch (gap.kind) {
    case "rule":
      return { da: "nævnes ikke i noget scenarie", en: "is named by no scenario" };
    case "outcome":
      return outcomes[gap.outcome];
    case "truth":
      return inBoth((language) => `${truths[gap.truth][language]}: ${gap.condition[language]}`);
    case "boundary": {
      const [below, above] = gap.between.map(String);
      return {
        da: `grænsen ${below ?? ""}/${above ?? ""} er ikke prøvet på begge sider: ${gap.condition.da}`,
        en: `the boundary ${below ?? ""}/${above ?? ""} is not tried on both sides: ${gap.condition.en}`,
      };
    }
    case "decides":
    case "name-decides":
      return sayNotDecisive(gap);
  }
}

function sayNotDecisive(gap: NotDecisive): Text {
  const about = gap.kind === "decides" ? abouts[gap.part] : abouts.when;
  return inBoth((language) => `${about[language]}${decides[gap.of][gap.truth][language]}: ${gap.condition[language]}`);
}

/** What a scenario shows that fills the gap. */
export function sayFilled(gap: Gap): Text {
  switch (gap.kind) {
    case "rule":
      return { da: "reglen prøves", en: "the rule is tried" };
    case "outcome":
      return filledOutcomes[gap.outcome];
    case "boundary":
      return inBoth((language) => `${filled.boundary[language]}: ${gap.condition[language]}`);
    case "truth":
      return inBoth((language) => `${filled[gap.truth][language]}: ${gap.condition[language]}`);
    case "decides":
    case "name-decides": {
      const about = gap.kind === "decides" ? abouts[gap.part] : abouts.when;
      return inBoth(
        (language) => `${about[language]}${filledDecides[gap.truth][language]}: ${gap.condition[language]}`,
      );
    }
  }
}

/** What the part decides, where it is not whether the rule applies. */
const abouts: Readonly<Record<ConditionPart, Text>> = {
  when: { da: "", en: "" },
  fulfilledBy: { da: "om det er gjort: ", en: "whether it is done: " },
  shownUntil: { da: "om det stadig vises: ", en: "whether it is still shown: " },
};

const outcomes: Readonly<Record<Outcome["outcome"], Text>> = {
  applies: { da: "er aldrig set gælde", en: "is never seen to apply" },
  "does-not-apply": { da: "er aldrig set i et tilfælde, hvor den ikke gælder", en: "is never seen not to apply" },
  undetermined: { da: "er aldrig set i et tilfælde, hvor det ikke kan afgøres", en: "is never seen undecided" },
};

const truths: Readonly<Record<Definite, Text>> = {
  true: { da: "aldrig prøvet, hvor det gælder", en: "never tried where this holds" },
  false: { da: "aldrig prøvet, hvor det ikke gælder", en: "never tried where this does not hold" },
};

const decides: Readonly<Record<NotDecisive["of"], Readonly<Record<Definite, Text>>>> = {
  leaf: {
    true: { da: "det er aldrig afgørende, at dette gælder", en: "it never decides that this holds" },
    false: { da: "det er aldrig afgørende, at dette ikke gælder", en: "it never decides that this does not hold" },
  },
  branch: {
    true: { da: "det er aldrig afgørende, at denne gren gælder", en: "it never decides that this branch holds" },
    false: {
      da: "det er aldrig afgørende, at denne gren ikke gælder",
      en: "it never decides that this branch does not hold",
    },
  },
};

const filledOutcomes: Readonly<Record<Outcome["outcome"], Text>> = {
  applies: { da: "reglen gælder", en: "the rule applies" },
  "does-not-apply": { da: "reglen gælder ikke", en: "the rule does not apply" },
  undetermined: { da: "det kan ikke afgøres", en: "it cannot be decided" },
};

const filled: Readonly<Record<Definite | "boundary", Text>> = {
  true: { da: "dette gælder", en: "this holds" },
  false: { da: "dette gælder ikke", en: "this does not hold" },
  boundary: { da: "på grænsen af dette", en: "on the boundary of this" },
};

const filledDecides: Readonly<Record<Definite, Text>> = {
  true: { da: "det er afgørende, at dette gælder", en: "it decides that this holds" },
  false: { da: "det er afgørende, at dette ikke gælder", en: "it decides that this does not hold" },
};
