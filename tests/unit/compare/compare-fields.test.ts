import { describe, expect, it } from "vitest";
import { change, effectOf, inForce, inWords, modelRule, recommending } from "./changes.js";

const refer = modelRule("refer-child-to-municipality");
const guide = modelRule("offer-family-guide");
const appoint = modelRule("appoint-pal");
const after = ["disease.diagnosed", "function.reducedFunctionEstablished"];

describe("what is asked, how strongly and of whom", () => {
  it("from must to should asks less, and back again more", () => {
    const weaker = recommending(refer, { strength: "should" });
    expect(change(refer, weaker)).toEqual(["looser", "styrken falder fra skal til bør"]);
    expect(change(weaker, refer)).toEqual(["stricter", "styrken stiger fra bør til skal"]);
    expect(effectOf(inForce(weaker), inForce(refer)).changes[0]?.text.en).toBe(
      "the strength rises from should to must",
    );
  });

  it("another act, subject, actor or recipient is something else", () => {
    const fields = { act: "inform", subject: "letter", responsible: "css", recipient: "general-practice" } as const;
    expect(change(refer, recommending(refer, fields))).toEqual([
      "different",
      "det, der skal ske, er nu at informere (før: at henvise)",
      "det, som handlingen gælder, er nu `letter` (før: `municipality-referral`)",
      "den ansvarlige er nu Center for Sjældne Sygdomme (før: sygehuset)",
      "modtageren er nu almen praksis (før: kommunen)",
    ]);
  });

  it("a task whose actor depends on the day is called by its name", () => {
    expect(change(refer, recommending(refer, { responsible: "acute-nursing" }))[1]).toBe(
      "den ansvarlige er nu den, der på dagen har opgaven (akut specialiseret sygepleje i hjemmet) (før: sygehuset)",
    );
  });

  it("more possible recipients ask less, fewer ask more", () => {
    const more = recommending(appoint, { alternatives: ["css", "clinical-genetics"] });
    expect(change(appoint, more)).toEqual([
      "looser",
      "modtageren kan også være Center for Sjældne Sygdomme eller den klinisk genetiske afdeling",
    ]);
    expect(change(more, recommending(more, { alternatives: ["css"] }))).toEqual([
      "stricter",
      "modtageren kan ikke længere være den klinisk genetiske afdeling",
    ]);
    expect(change(more, recommending(more, { alternatives: ["clinical-genetics", "css"] }))).toEqual(["none"]);
  });

  it("involving more and pointing to more kinds of help ask more; someone else instead is something else", () => {
    const more = recommending(appoint, { involves: ["css"], offers: ["advice", "economy"] });
    expect(change(appoint, more)).toEqual([
      "stricter",
      "den inddrager også Center for Sjældne Sygdomme",
      "den peger også på tilbud om rådgivning og økonomisk støtte",
    ]);
    expect(change(more, recommending(more, { involves: ["pal"] }))).toEqual([
      "different",
      "den inddrager også den patientansvarlige læge (PAL)",
      "den inddrager ikke længere Center for Sjældne Sygdomme",
    ]);
  });

  it("other words alone are something else, and beside a shorter time limit they do not matter", () => {
    const words = recommending(refer, { text: { da: "Henvis.", en: "Refer." }, note: undefined });
    expect(change(refer, words)).toEqual(["different", "ordlyden er en anden (teksten og bemærkningen)"]);
    const shorter = recommending(words, { due: { within: { amount: 4, unit: "weeks" }, after } });
    expect(change(refer, shorter)[0]).toBe("stricter");
  });

  it("a text that shows another number is another text", () => {
    const shown = recommending(appoint, { text: { da: "Før {oldAgeYears} år.", en: "Before {oldAgeYears}." } });
    expect(inWords(effectOf(inForce(shown), inForce(shown, { oldAgeYears: [{ value: 60 }] })))).toEqual([
      "different",
      "ordlyden er en anden (teksten)",
    ]);
  });
});

describe("the time limit", () => {
  const within = (amount: number, unit: "days" | "weeks" | "months" | "years"): readonly string[] =>
    change(refer, recommending(refer, { due: { within: { amount, unit }, after } }));

  it("four weeks instead of three months asks more, half a year less", () => {
    expect(within(4, "weeks")).toEqual(["stricter", "fristen bliver kortere: fra 3 måneder til 4 uger"]);
    expect(within(6, "months")).toEqual(["looser", "fristen bliver længere: fra 3 måneder til 6 måneder"]);
  });

  it("89 days are never later than three months, and 92 never earlier; in between it depends on the day", () => {
    expect(within(88, "days")[0]).toBe("stricter");
    expect(within(89, "days")).toEqual(["stricter", "fristen bliver kortere: fra 3 måneder til 89 dage"]);
    expect(within(90, "days")).toEqual(["different", "fristen bliver en anden: fra 3 måneder til 90 dage"]);
    expect(within(91, "days")[0]).toBe("different");
    expect(within(92, "days")).toEqual(["looser", "fristen bliver længere: fra 3 måneder til 92 dage"]);
    expect(within(93, "days")[0]).toBe("looser");
  });

  it("one that the rule did not have asks more, and without one it asks less", () => {
    const without = recommending(refer, { due: undefined });
    expect(change(without, refer)).toEqual([
      "stricter",
      "der kommer en frist: 3 måneder regnet fra diagnosen eller konstateringen af nedsat funktionsevne",
    ]);
    expect(change(refer, without)).toEqual(["looser", "fristen på 3 måneder er fjernet"]);
  });

  it("counting from one event more asks more, from one fewer less", () => {
    const [diagnosed = ""] = after;
    const fewer = recommending(refer, { due: { within: { parameter: "childReferralWithin" }, after: [diagnosed] } });
    expect(change(refer, fewer)).toEqual([
      "looser",
      "fristen regnes ikke længere fra konstateringen af nedsat funktionsevne",
    ]);
    expect(change(fewer, refer)).toEqual([
      "stricter",
      "fristen regnes nu også fra konstateringen af nedsat funktionsevne",
    ]);
  });

  it("a number that a programme sets changes the time limits that read it", () => {
    const effect = effectOf(inForce(guide), inForce(guide, { familyGuideWithin: [{ value: 1 }] }));
    expect(effect.changes.filter(({ kind }) => kind === "due").map(({ text }) => text)).toEqual([
      {
        da: "fristen bliver kortere: fra 3 måneder til 1 måned",
        en: "the time limit becomes shorter: from 3 months to 1 month",
      },
    ]);
    expect(effect.direction).toBe("stricter");
  });
});

describe("when it lapses", () => {
  const lapsing = (amount: number, from = "person.birthDate"): ReturnType<typeof modelRule> =>
    recommending(refer, { lapses: { at: { amount, unit: "years" }, after: from } });

  it("lapsing earlier asks less, later more, never more still", () => {
    expect(change(refer, lapsing(17))).toEqual([
      "looser",
      "den bortfalder tidligere: 17 år efter personens fødselsdato, før 18 år efter personens fødselsdato",
    ]);
    expect(change(refer, lapsing(19))[0]).toBe("stricter");
    const never = recommending(refer, { lapses: undefined });
    expect(change(refer, never)).toEqual(["stricter", "den bortfalder ikke længere 18 år efter personens fødselsdato"]);
    expect(change(never, refer)).toEqual(["looser", "den bortfalder nu 18 år efter personens fødselsdato"]);
    expect(change(refer, lapsing(18))).toEqual(["none"]);
  });

  it("lapsing so long after something else cannot be compared", () => {
    expect(change(refer, lapsing(1, "disease.diagnosed"))[0]).toBe("different");
  });
});
