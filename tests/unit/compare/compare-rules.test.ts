import { describe, expect, it } from "vitest";
import { genericModel } from "../../../src/programme/generic-model.js";
import { all, any, compare, happened, includes, is, isNot, not } from "../../small-programme.js";
import { alsoWhen, change, effectOf, inForce, inWords, modelRule, onlyWhen, recommending, tooHard } from "./changes.js";

const refer = modelRule("refer-child-to-municipality");
const toCss = modelRule("refer-confirmed-complex-to-css");
const appoint = modelRule("appoint-pal");
const older = modelRule("tell-who-is-responsible-for-treatment");
const under = (age: number): ReturnType<typeof compare> => compare("person.ageYears", "less-than", age);

describe("whom a change touches", () => {
  it("a rule compared with itself does nothing, for every rule of the model", () => {
    const touched = genericModel.rules.filter(
      (rule) => effectOf(inForce(rule), inForce(structuredClone(rule))).direction !== "none",
    );
    expect(touched).toEqual([]);
  });

  it("the same condition in other words does nothing", () => {
    const rewritten = not(any(not(toCss.when), not(all(toCss.when, toCss.when))));
    expect(change(toCss, { ...toCss, when: rewritten })).toEqual(["none"]);
    expect(change(refer, { ...refer, when: all(any(refer.when), refer.when) })).toEqual(["none"]);
  });

  it("the same status said by the others does nothing, although its shape does not show it", () => {
    const others = isNot("disease.status", "none", "suspected", "under-workup", "undiagnosed-after-workup");
    const confirmed = is("disease.status", "confirmed");
    expect(change({ ...refer, when: confirmed }, { ...refer, when: others })).toEqual(["none"]);
    expect(change({ ...refer, when: others }, { ...refer, when: confirmed })).toEqual(["none"]);
  });

  it("a change of which it takes too many steps to tell whom it touches is undecided", () => {
    expect(change(refer, alsoWhen(refer, tooHard()))).toEqual(["undecided"]);
  });

  it("only for those under 10 takes it from someone who is 10", () => {
    expect(change(refer, onlyWhen(refer, under(10)))).toEqual([
      "looser",
      "nogle får den ikke længere (fx en person på 10 år: personens diagnostiske status er mistanke om en sjælden " +
        "sygdom, og nedsat funktionsevne er konstateret (1. februar 2026))",
    ]);
  });

  it("only for those under 18 takes it from someone who is 18", () => {
    const [direction, text] = change(toCss, onlyWhen(toCss, under(18)));
    expect([direction, text]).toEqual([
      "looser",
      "nogle får den ikke længere (fx en person på 18 år: personens diagnostiske status er en bekræftet sjælden " +
        "sygdom, sygdommen er vurderet som kompleks, og sygdommen har multiorganpåvirkning)",
    ]);
  });

  it("also for whoever has a complex disease gives it to somebody new", () => {
    const [direction, text] = change(refer, alsoWhen(refer, is("disease.complex", true)));
    expect(direction).toBe("stricter");
    expect(text).toMatch(/^nogle får den, som ikke fik den før \(fx en person.*sygdommen er vurderet som kompleks/);
  });

  it("other people than before is neither stricter nor looser", () => {
    const other = onlyWhen(alsoWhen(toCss, is("disease.complex", false)), is("disease.multiOrgan", true));
    const [direction, ...texts] = change(toCss, onlyWhen(other, under(18)));
    expect(direction).toBe("different");
    expect(texts.map((text) => text.split(" (")[0])).toEqual([
      "nogle får den, som ikke fik den før",
      "nogle får den ikke længere",
    ]);
  });

  it("a code that only somebody whose codes are all listed is known not to have takes the rule from that person", () => {
    expect(change(appoint, onlyWhen(appoint, includes("disease.codes", "ORPHA:739")))).toEqual([
      "looser",
      "nogle får den ikke længere (fx en person, om hvem dette vides: personens diagnostiske status er mistanke om en " +
        "sjælden sygdom, og koderne for den sjældne sygdom er oplyst som »ingen«)",
    ]);
    const coded = onlyWhen(appoint, includes("disease.codes", "ORPHA:739"));
    expect(change(coded, appoint).map((text) => text.split(" (")[0])).toEqual([
      "stricter",
      "nogle får den, som ikke fik den før",
    ]);
  });
});

describe("a number that is set", () => {
  it("old age from 60 reaches someone who is 60", () => {
    const [direction, text] = inWords(effectOf(inForce(older), inForce(older, { oldAgeYears: [{ value: 60 }] })));
    expect(direction).toBe("stricter");
    expect(text).toMatch(/^nogle får den, som ikke fik den før \(fx en person på 60 år: /);
  });

  it("old age from 70 loses someone who is 65", () => {
    const [direction, text] = inWords(effectOf(inForce(older), inForce(older, { oldAgeYears: [{ value: 70 }] })));
    expect(direction).toBe("looser");
    expect(text).toMatch(/^nogle får den ikke længere \(fx en person på 65 år: /);
  });

  it("a number that is the same does nothing", () => {
    expect(inWords(effectOf(inForce(older), inForce(older, { oldAgeYears: [{ value: 65 }] })))).toEqual(["none"]);
  });

  it("a number that becomes another later is seen, from the day on which it does", () => {
    const later = [
      { value: 65, until: "2027-12-31" },
      { value: 70, from: "2028-01-01" },
    ];
    const effect = effectOf(inForce(older), inForce(older, { oldAgeYears: later }));
    expect(effect.direction).toBe("looser");
    expect(effect.changes.map(({ text, example }) => [text.da, example?.asOf])).toEqual([
      ["fra 1. januar 2028: nogle får den ikke længere", "2028-01-01"],
    ]);
  });

  it("a number that was another once matters no more", () => {
    const earlier = [
      { value: 70, until: "2026-02-28" },
      { value: 65, from: "2026-03-01" },
    ];
    expect(inWords(effectOf(inForce(older), inForce(older, { oldAgeYears: earlier })))).toEqual(["none"]);
  });
});

describe("a rule that comes or goes", () => {
  it("left out, nobody gets it", () => {
    const effect = effectOf(inForce(toCss), undefined);
    expect(effect.direction).toBe("looser");
    expect(effect.changes.map(({ kind, text }) => [kind, text.da])).toEqual([
      ["left-out", "anbefalingen er udeladt, så ingen får den længere"],
    ]);
    expect(effect.changes[0]?.example?.situation).toEqual({
      disease: { status: "confirmed", complex: true, multiOrgan: true },
    });
  });

  it("added, somebody gets it", () => {
    const effect = effectOf(undefined, inForce(toCss));
    expect([effect.direction, effect.changes[0]?.kind]).toEqual(["stricter", "added"]);
    expect(effect.changes[0]?.example).toBeDefined();
  });

  it("neither here nor there, nothing happens", () => {
    expect(effectOf(undefined, undefined)).toEqual({ direction: "none", changes: [] });
  });
});

describe("when it counts as done, and how long it is shown", () => {
  const { fulfilledBy } = refer.recommend;
  const learned = happened("municipality.learnedOfImpairment");
  const first = (texts: readonly string[]): readonly string[] => texts.map((text) => text.split(" (fx ")[0] ?? "");

  it("one more way to have done it asks less", () => {
    const easier = recommending(refer, { fulfilledBy: any(fulfilledBy ?? learned, learned) });
    expect(first(change(refer, easier))).toEqual(["looser", "der skal mindre til, før den er opfyldt"]);
  });

  it("one more thing to do asks more", () => {
    const harder = recommending(refer, { fulfilledBy: all(fulfilledBy ?? learned, learned) });
    expect(first(change(refer, harder))).toEqual(["stricter", "der skal mere til, før den er opfyldt"]);
  });

  it("what can be done asks less than what is never done with", () => {
    const standing = recommending(refer, { fulfilledBy: undefined, due: undefined });
    expect(first(change(standing, recommending(standing, { fulfilledBy })))).toEqual([
      "looser",
      "der skal mindre til, før den er opfyldt",
    ]);
  });

  it("a way of doing it that matters to nobody whom the rule is for does nothing", () => {
    const none = is("disease.status", "none");
    expect(change(refer, recommending(refer, { fulfilledBy: any(fulfilledBy ?? none, none) }))).toEqual(["none"]);
  });

  it("shown for a shorter time asks less, and for a longer time more", () => {
    const always = recommending(toCss, { shownUntil: undefined });
    const shown = recommending(toCss, { shownUntil: happened("css.note") });
    const shorter = recommending(toCss, { shownUntil: any(happened("css.note"), under(18)) });
    expect(first(change(always, shown))).toEqual(["looser", "når den ikke er gjort, vises den i kortere tid"]);
    expect(first(change(shown, shorter))).toEqual(["looser", "når den ikke er gjort, vises den i kortere tid"]);
    expect(first(change(shorter, shown))).toEqual(["stricter", "når den ikke er gjort, vises den i længere tid"]);
  });

  it("until when what is done is shown does nothing", () => {
    const always = recommending(toCss, { shownUntil: undefined });
    const done = toCss.recommend.fulfilledBy ?? happened("referrals.css");
    expect(change(always, recommending(always, { shownUntil: done }))).toEqual(["none"]);
  });
});
