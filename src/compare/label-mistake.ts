import type { Deed } from "../language/specific.js";
import { inBoth, type Text } from "../text/text.js";
import type { Change, Direction, Effect } from "./effect.js";

export type LabelMistake = {
  readonly said: Deed;
  /** What the change really does, as a main clause without a full stop. */
  readonly really: Text;
  /** The label that fits; none fits a change that does nothing. */
  readonly fits?: Deed;
};

/** What each label allows a single change to be; a label that is not here fits every effect. */
const allowed: Partial<Readonly<Record<Deed, (change: Change) => boolean>>> = {
  adopt: () => false,
  tighten: ({ kind, direction }) => direction === "stricter" || kind === "wording",
  loosen: ({ kind, direction }) => direction === "looser" || kind === "wording",
  "change-actor": ({ kind }) => isAboutActors(kind) || kind === "wording",
};

/** What is certainly wrong with what an author says that a change does. Undefined when it fits, or cannot be told. */
export function labelMistake(said: Deed, effect: Effect): LabelMistake | undefined {
  const isAllowed = allowed[said];
  if (isAllowed === undefined || (said === "adopt" && effect.direction === "none")) return undefined;
  const others = effect.changes.filter((change) => !isAllowed(change));
  const isOnlyWording = effect.changes.every(({ kind }) => kind === "wording");
  if (others.length === 0 && (!isOnlyWording || effect.direction === "undecided")) return undefined;
  const fits = fitting(effect);
  const really = saying(effect.direction, others.length === 0 ? effect.changes : others);
  return { said, really, ...(fits !== undefined && { fits }) };
}

function isAboutActors(kind: Change["kind"]): boolean {
  return kind === "responsible" || kind === "recipient" || kind === "involves";
}

function fitting({ direction, changes }: Effect): Deed | undefined {
  if (direction === "none" || direction === "undecided") return undefined;
  if (direction !== "different") return direction === "stricter" ? "tighten" : "loosen";
  const isActors = changes.some(({ kind }) => isAboutActors(kind));
  const isOnlyActors = changes.every(({ kind }) => isAboutActors(kind) || kind === "wording");
  return isActors && isOnlyActors ? "change-actor" : "replace";
}

const verdicts: Readonly<Record<Exclude<Direction, "none">, Text>> = {
  undecided: { da: "den gør noget andet", en: "it does something else" },
  stricter: { da: "den kræver mere", en: "it asks more" },
  looser: { da: "den kræver mindre", en: "it asks less" },
  different: { da: "den gør noget andet", en: "it does something else" },
};

function saying(direction: Direction, changes: readonly Change[]): Text {
  if (direction === "none") {
    return {
      da: "den ændrer intet for nogen i målgruppen",
      en: "it changes nothing for anybody in the target group",
    };
  }
  return inBoth(
    (language) => `${verdicts[direction][language]}: ${changes.map(({ text }) => text[language]).join("; ")}`,
  );
}
