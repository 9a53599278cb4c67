import { describe, expect, it } from "vitest";
import { effectOf, together, type Change, type ChangeKind, type Effect } from "../../../src/compare/effect.js";
import { labelMistake } from "../../../src/compare/label-mistake.js";
import { isWeakened } from "../../../src/compare/weakens.js";
import { deeds } from "../../../src/language/specific.js";
import { ruleOf } from "../../small-programme.js";

function change(kind: ChangeKind, direction: Change["direction"]): Change {
  return { kind, direction, text: { da: `${kind} ${direction}`, en: `${kind}, ${direction}` } };
}

const stricter = change("due", "stricter");
const looser = change("who", "looser");
const words = change("wording", "different");
const actor = change("responsible", "different");
const act = change("act", "different");

describe("what a change does as a whole", () => {
  it("has the direction of its parts when they agree, and is something else when they do not", () => {
    expect(effectOf([]).direction).toBe("none");
    expect(effectOf([stricter, change("strength", "stricter")]).direction).toBe("stricter");
    expect(effectOf([looser]).direction).toBe("looser");
    expect(effectOf([stricter, looser]).direction).toBe("different");
    expect(effectOf([stricter, actor]).direction).toBe("different");
  });

  it("is something else by other words only when nothing else changes", () => {
    expect(effectOf([words]).direction).toBe("different");
    expect(effectOf([words, stricter]).direction).toBe("stricter");
    expect(effectOf([looser, words]).direction).toBe("looser");
  });

  it("is undecided while a question is, whatever else is known", () => {
    expect(effectOf(["undecided"])).toEqual({ direction: "undecided", changes: [] });
    expect(effectOf([stricter, "undecided", words])).toEqual({ direction: "undecided", changes: [stricter, words] });
    expect(together(["stricter", "undecided"])).toBe("undecided");
  });
});

describe("an author's label", () => {
  const fits: Readonly<Record<string, readonly [Effect, readonly string[]]>> = {
    nothing: [effectOf([]), ["adopt", "replace", "leave-out", "set"]],
    stricter: [effectOf([stricter]), ["tighten", "replace", "leave-out", "set"]],
    "stricter in other words": [effectOf([stricter, words]), ["tighten", "replace", "leave-out", "set"]],
    looser: [effectOf([looser]), ["loosen", "replace", "leave-out", "set"]],
    mixed: [effectOf([looser, stricter]), ["replace", "leave-out", "set"]],
    "another actor": [effectOf([actor, words]), ["replace", "change-actor", "leave-out", "set"]],
    "others involved": [
      effectOf([change("involves", "stricter")]),
      ["tighten", "replace", "change-actor", "leave-out", "set"],
    ],
    "another actor and act": [effectOf([actor, act]), ["replace", "leave-out", "set"]],
    "other words": [effectOf([words]), ["replace", "leave-out", "set"]],
    undecided: [effectOf(["undecided"]), deeds],
    "other words, and undecided": [effectOf([words, "undecided"]), deeds.filter((said) => said !== "adopt")],
    "stricter, and undecided": [effectOf([stricter, "undecided"]), ["tighten", "replace", "leave-out", "set"]],
  };

  it.each(Object.entries(fits))("for a change that is %s fits only when it says so", (_, [effect, labels]) => {
    expect(deeds.filter((said) => labelMistake(said, effect) === undefined)).toEqual(labels);
  });

  it("that is wrong is met with what the change really does and the label that fits", () => {
    expect(labelMistake("tighten", effectOf([looser]))).toEqual({
      said: "tighten",
      really: { da: "den kræver mindre: who looser", en: "it asks less: who, looser" },
      fits: "loosen",
    });
    expect(labelMistake("loosen", effectOf([looser, stricter, words]))).toEqual({
      said: "loosen",
      really: { da: "den gør noget andet: due stricter", en: "it does something else: due, stricter" },
      fits: "replace",
    });
    expect(labelMistake("tighten", effectOf([actor, words]))?.fits).toBe("change-actor");
    expect(labelMistake("change-actor", effectOf([stricter]))?.fits).toBe("tighten");
    expect(labelMistake("loosen", effectOf([words]))?.really.da).toBe("den gør noget andet: wording different");
  });

  it("is certainly wrong by what is known, although it is not known which label fits", () => {
    expect(labelMistake("tighten", effectOf([looser, "undecided"]))).toEqual({
      said: "tighten",
      really: { da: "den gør noget andet: who looser", en: "it does something else: who, looser" },
    });
  });

  it("of a change that does nothing has none that fits instead", () => {
    expect(labelMistake("tighten", effectOf([]))).toEqual({
      said: "tighten",
      really: {
        da: "den ændrer intet for nogen i målgruppen",
        en: "it changes nothing for anybody in the target group",
      },
    });
  });
});

describe("an obligation", () => {
  const [must, should] = [ruleOf({}), ruleOf({ recommend: { strength: "should" } })];

  it("is weakened by anything that asks less, also beside what asks more", () => {
    expect(isWeakened(must, effectOf([looser]))).toBe(true);
    expect(isWeakened(must, effectOf([stricter, looser, words]))).toBe(true);
  });

  it("is weakened by a time limit or a lapse that for some is later or earlier, as 90 days for three months", () => {
    expect(isWeakened(must, effectOf([change("due", "different")]))).toBe(true);
    expect(isWeakened(must, effectOf([change("lapses", "different")]))).toBe(true);
    expect(isWeakened(should, effectOf([change("due", "different")]))).toBe(false);
  });

  it("is not weakened by what asks more or something else; what only should be done is no obligation", () => {
    expect(isWeakened(must, effectOf([stricter, actor, act, words]))).toBe(false);
    expect(isWeakened(must, effectOf([]))).toBe(false);
    expect(isWeakened(should, effectOf([looser]))).toBe(false);
  });
});
