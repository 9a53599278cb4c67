import type { Outcome } from "../recommend/recommend-rule.js";
import { inBoth, type Text } from "../text/text.js";
import type { Untried } from "./scenario-coverage.js";

/** What is not tried, as a clause about the rule. */
export function sayUntried(one: Untried): Text {
  switch (one.kind) {
    case "rule":
      return { da: "nævnes ikke i noget scenarie", en: "is named by no scenario" };
    case "outcome":
      return outcomes[one.outcome];
    case "truth":
      return inBoth((language) => `${truths[one.truth][language]}: ${one.condition[language]}`);
    case "boundary": {
      const [below, above] = one.between.map(String);
      return {
        da: `grænsen ${below ?? ""}/${above ?? ""} er ikke prøvet på begge sider: ${one.condition.da}`,
        en: `the boundary ${below ?? ""}/${above ?? ""} is not tried on both sides: ${one.condition.en}`,
      };
    }
  }
}

const outcomes: Readonly<Record<Outcome["outcome"], Text>> = {
  applies: { da: "er aldrig set gælde", en: "is never seen to apply" },
  "does-not-apply": { da: "er aldrig set i et tilfælde, hvor den ikke gælder", en: "is never seen not to apply" },
  undetermined: { da: "er aldrig set i et tilfælde, hvor det ikke kan afgøres", en: "is never seen undecided" },
};

const truths: Readonly<Record<"true" | "false", Text>> = {
  true: { da: "aldrig prøvet, hvor det gælder", en: "never tried where this holds" },
  false: { da: "aldrig prøvet, hvor det ikke gælder", en: "never tried where this does not hold" },
};
