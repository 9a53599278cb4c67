import { describe, expect, it } from "vitest";
import type { Responsibility } from "../../../src/language/names.js";
import {
  all,
  any,
  child,
  compare,
  happened,
  inScope,
  is,
  isNot,
  not,
  programmeOf,
  ruleOf,
  smallNames,
} from "../../small-programme.js";
import { asOf, changeOf, diffOf, evaluated, examplesOf, only, said } from "./differences.js";

const diagnosed = happened("disease.diagnosed");
const months = (amount: number) => ({ amount, unit: "months" as const });

describe("who gets a recommendation", () => {
  it("is more when 17-year-olds get it who did not, and fewer the other way round", () => {
    const [old, now] = [
      programmeOf([ruleOf({ when: compare("person.ageYears", "less-than", 17) })]),
      programmeOf([ruleOf({ when: child })]),
    ];
    const [forth, ...more] = examplesOf(old, now);
    expect(more).toEqual([]);
    expect(forth?.change).toMatchObject({
      kind: "gained",
      direction: "stricter",
      text: { da: "flere får den" },
      among: "everybody",
      rules: { old: [], new: ["refer"] },
      example: { asOf, situation: { person: { birthDate: "2009-03-01" } } },
    });
    expect([forth?.old, forth?.new?.rule]).toEqual([undefined, "refer"]);
    const [back] = examplesOf(now, old);
    expect(back?.change).toMatchObject({ kind: "lost", direction: "looser", rules: { old: ["refer"], new: [] } });
    expect([back?.old?.rule, back?.new]).toEqual(["refer", undefined]);
  });

  it("is nobody else when the same age is written with another operator", () => {
    expect(changeOf({ when: compare("person.ageYears", "at-most", 17) }, { when: child })).toEqual([[], []]);
  });

  it("is all of them where there was no such recommendation, and none where it is left out", () => {
    const rule = ruleOf({ when: child });
    expect(said(diffOf([], [rule]))).toEqual(["anbefalingen er ny"]);
    expect(said(diffOf([rule], []))).toEqual(["anbefalingen er udeladt"]);
    expect(diffOf([], [rule]).recommendations[0]?.standing).toBe("new");
    expect(diffOf([rule], []).recommendations[0]?.standing).toBe("left-out");
  });

  it("is nobody where a new rule applies to nobody; only that is a question as long as the age is not known", () => {
    expect(diffOf([], [ruleOf({ when: any() })]).recommendations).toEqual([]);
    expect(said(diffOf([], [ruleOf({ when: all(child, not(child)) })]))).toEqual([
      "for nogle er det nu åbent, om den gælder; før gjaldt den ikke",
    ]);
  });

  it("is those of whom less must be known, when nobody is refuted", () => {
    const doubt = any(child, not(child));
    expect(changeOf({ when: all(inScope, doubt) }, { when: inScope })).toEqual([
      ["for nogle skal der vides mindre, før den gælder"],
      ["for nogle skal der vides mere, før den gælder"],
    ]);
  });

  it("is only a question of others, where nobody gets it or loses it for certain", () => {
    const question = all(diagnosed, not(diagnosed));
    const [old, now] = [programmeOf([ruleOf({ when: child })]), programmeOf([ruleOf({ when: any(child, question) })])];
    const [asked] = examplesOf(old, now);
    expect(asked?.change).toMatchObject({ kind: "asked", rules: { old: [], new: ["refer"] } });
    const example = asked?.change.example ?? { situation: {} };
    expect(evaluated(old, example).undetermined).toEqual([]);
    expect(evaluated(now, example).undetermined.map(({ rule }) => rule)).toEqual(["refer"]);
    expect(said(diffOf(now.rules, old.rules))).toEqual([
      "for nogle er det nu afgjort, at den ikke gælder; før var det åbent",
    ]);
  });
});

describe("how strongly", () => {
  it("rises and falls for those who have it on both sides", () => {
    const [old, now] = [
      programmeOf([ruleOf(only({ strength: "may" }))]),
      programmeOf([ruleOf(only({ strength: "must" }))]),
    ];
    const [change] = examplesOf(old, now);
    expect(change?.change).toMatchObject({ kind: "strength", direction: "stricter" });
    expect([change?.old?.strength, change?.new?.strength]).toEqual(["may", "must"]);
    expect(changeOf(only({ strength: "may" }), only({ strength: "must" }))).toEqual([
      ["styrken stiger fra kan til skal"],
      ["styrken falder fra skal til kan"],
    ]);
  });

  it("is the same when a weaker rule comes beside a stronger one for the same people", () => {
    const must = ruleOf({});
    expect(said(diffOf([must], [must, ruleOf({ id: "also", ...only({ strength: "may" }) })]))).toEqual([]);
  });

  it("is counted for each pair of actors by itself", () => {
    const toMunicipality = ruleOf({ id: "a" });
    const toCss = (strength: "must" | "may") => ruleOf({ id: "b", ...only({ recipient: "css", strength }) });
    expect(said(diffOf([toMunicipality, toCss("must")], [toMunicipality, toCss("may")]))).toEqual([
      "styrken falder fra skal til kan (hospital over for css)",
    ]);
  });
});

describe("who acts", () => {
  it("is somebody else, with who it was", () => {
    expect(changeOf(only({ responsible: "hospital" }), only({ responsible: "css" }))).toEqual([
      ["den ansvarlige er nu css (før: hospital)"],
      ["den ansvarlige er nu hospital (før: css)"],
    ]);
    expect(changeOf(only({ recipient: "municipality" }), only({ recipient: "css" }))[0]).toEqual([
      "modtageren er nu css (før: municipality)",
    ]);
    const [change] = examplesOf(
      programmeOf([ruleOf(only({ responsible: "hospital" }))]),
      programmeOf([ruleOf(only({ responsible: "css" }))]),
    );
    expect([change?.old?.responsible, change?.new?.responsible]).toEqual(["hospital", "css"]);
  });

  it("is one more, or one fewer, beside the others", () => {
    const [one, other] = [ruleOf({ id: "a" }), ruleOf({ id: "b", ...only({ recipient: "css" }) })];
    expect(said(diffOf([one], [one, other]))).toEqual(["modtageren er nu også css"]);
    expect(said(diffOf([one, other], [one]))).toEqual(["modtageren er ikke længere også css"]);
  });

  it("is exchanged where everybody still acts, only towards others", () => {
    const rule = (id: string, responsible: string, recipient: string) =>
      ruleOf({ id, ...only({ responsible, recipient }) });
    const old = [rule("a", "hospital", "municipality"), rule("b", "css", "patient")];
    const now = [rule("a", "hospital", "patient"), rule("b", "css", "municipality")];
    expect(diffOf(old, now).recommendations[0]?.changes.map(({ kind }) => kind)).toContain("actors");
  });

  it("of a task that moves is whoever has it on the day", () => {
    const task = (actor: string): Readonly<Record<string, Responsibility>> => ({
      nursing: {
        label: { da: "sygeplejen", en: "nursing" },
        statements: [],
        decisions: [],
        periods: [
          { actor: "municipality", until: "2026-12-31" },
          { actor, from: "2027-01-01" },
        ],
      },
    });
    const rule = ruleOf(only({ responsible: "nursing" }));
    const [old, now] = [
      programmeOf([rule], { ...smallNames, responsibilities: task("hospital") }),
      programmeOf([rule], { ...smallNames, responsibilities: task("css") }),
    ];
    expect(examplesOf(old, now, "2026-12-31")).toEqual([]);
    const [change] = examplesOf(old, now, "2027-01-01");
    expect(change?.change.text.da).toBe("den ansvarlige er nu css (sygeplejen) (før: hospital (sygeplejen))");
    expect([change?.old?.responsible, change?.new?.responsible]).toEqual(["hospital", "css"]);
  });

  it("says who else may receive, who is involved and what is pointed to", () => {
    expect(
      changeOf(only({}), only({ alternatives: ["css"], involves: ["pal", "patient"], offers: ["advice"] })),
    ).toEqual([
      ["modtageren kan også være css", "den inddrager også pal og patient", "den peger også på tilbud om rådgivning"],
      [
        "modtageren kan ikke længere være css",
        "den inddrager ikke længere pal og patient",
        "den peger ikke længere på tilbud om rådgivning",
      ],
    ]);
  });

  it("permits an alternative only where every rule of the strongest strength does", () => {
    const permitting = ruleOf({ id: "a", ...only({ alternatives: ["css"] }) });
    const [strict, weak] = [ruleOf({ id: "b" }), ruleOf({ id: "b", ...only({ strength: "may" }) })];
    expect(said(diffOf([permitting], [permitting, strict]))).toEqual(["modtageren kan ikke længere være css"]);
    expect(said(diffOf([permitting], [permitting, weak]))).toEqual([]);
  });
});

describe("the time limit", () => {
  const due = (amount: number, ...after: readonly string[]) =>
    only({ due: { within: months(amount), after: after.length === 0 ? ["disease.diagnosed"] : after } });

  it("comes and goes, and is shorter or longer, by the day that `evaluate` gives", () => {
    expect(changeOf(only({}), due(3))).toEqual([
      ["der kommer en frist: 3 måneder regnet fra diagnosen"],
      ["fristen er fjernet: 3 måneder regnet fra diagnosen"],
    ]);
    expect(changeOf(due(3), due(2))).toEqual([
      ["fristen bliver kortere: fra 3 måneder til 2 måneder"],
      ["fristen bliver længere: fra 2 måneder til 3 måneder"],
    ]);
    const [change] = examplesOf(programmeOf([ruleOf(due(3))]), programmeOf([ruleOf(due(2))]));
    expect([change?.old?.due?.date, change?.new?.due?.date]).toEqual(["2026-05-01", "2026-04-01"]);
  });

  it("is another when it depends on the day which is shorter, said once", () => {
    const days = only({ due: { within: { amount: 30, unit: "days" }, after: ["disease.diagnosed"] } });
    expect(changeOf(due(1), days)).toEqual([
      ["fristen bliver en anden: fra 1 måned til 30 dage"],
      ["fristen bliver en anden: fra 30 dage til 1 måned"],
    ]);
  });

  it("is the same in other units, as a parameter, or in two rules for an anchor each", () => {
    const years = only({ due: { within: { amount: 1, unit: "years" }, after: ["disease.diagnosed"] } });
    expect(changeOf(due(12), years)).toEqual([[], []]);
    const named = only({ due: { within: { parameter: "referralWithin" }, after: ["disease.diagnosed"] } });
    expect(changeOf(due(3), named)).toEqual([[], []]);
    const both = ruleOf(due(3, "disease.diagnosed", "pal.appointed"));
    const each = [ruleOf({ id: "a", ...due(3) }), ruleOf({ id: "b", ...due(3, "pal.appointed") })];
    expect(said(diffOf([both], each))).toEqual([]);
  });

  it("counts from one thing more, or no longer from one", () => {
    const [forth, back] = changeOf(due(3), due(3, "disease.diagnosed", "pal.appointed"));
    expect(forth).toEqual(["fristen regnes nu også fra udpegningen af den patientansvarlige læge"]);
    expect(back).toEqual(["fristen regnes ikke længere fra udpegningen af den patientansvarlige læge"]);
  });

  it("of a second rule matters only where it is the earlier", () => {
    const long = ruleOf({ id: "b", ...due(6) });
    expect(said(diffOf([ruleOf(due(3))], [ruleOf(due(3)), long]))).toEqual([]);
    expect(said(diffOf([long], [ruleOf(due(3)), long]))).toEqual([
      "fristen bliver kortere: fra 6 måneder til 3 måneder",
    ]);
  });

  it("can count from the day of birth", () => {
    const [change] = examplesOf(
      programmeOf([ruleOf(only({}))]),
      programmeOf([ruleOf(only({ due: { within: { amount: 18, unit: "years" }, after: ["person.birthDate"] } }))]),
    );
    expect([change?.old?.due, change?.new?.due?.after]).toEqual([undefined, "person.birthDate"]);
  });
});

describe("when it lapses", () => {
  const lapses = (amount: number) => only({ lapses: { at: { amount, unit: "years" }, after: "person.birthDate" } });

  it("is earlier or later, or never", () => {
    expect(changeOf(lapses(18), lapses(20))).toEqual([
      ["den bortfalder senere: 20 år efter personens fødselsdato, før 18 år efter personens fødselsdato"],
      ["den bortfalder tidligere: 18 år efter personens fødselsdato, før 20 år efter personens fødselsdato"],
    ]);
    expect(changeOf(only({}), lapses(18))).toEqual([
      ["den bortfalder nu 18 år efter personens fødselsdato"],
      ["den bortfalder ikke længere 18 år efter personens fødselsdato"],
    ]);
    const [change] = examplesOf(programmeOf([ruleOf(lapses(18))]), programmeOf([ruleOf(lapses(20))]));
    expect(change?.old?.lapsesOn ?? change?.old?.lapsedOn).not.toBe(change?.new?.lapsesOn ?? change?.new?.lapsedOn);
  });

  it("does not matter while another rule still asks", () => {
    const lasting = ruleOf({ id: "lasting" });
    expect(
      said(diffOf([lasting, ruleOf({ id: "a", ...lapses(18) })], [lasting, ruleOf({ id: "a", ...lapses(20) })])),
    ).toEqual([]);
  });
});

describe("when it is done, and until when it is shown", () => {
  const [one, other] = [happened("municipality.referral"), happened("pal.appointed")];

  it("takes less or more to be fulfilled, as `evaluate` says of the person", () => {
    const [old, now] = [
      programmeOf([ruleOf(only({ fulfilledBy: all(one, other) }))]),
      programmeOf([ruleOf(only({ fulfilledBy: one }))]),
    ];
    const [change, ...more] = examplesOf(old, now);
    expect(more).toEqual([]);
    expect(change?.change).toMatchObject({ kind: "fulfilled-by", direction: "looser" });
    expect(change?.old?.state).not.toBe("fulfilled");
    expect(change?.new?.state).toBe("fulfilled");
    expect(changeOf(only({ fulfilledBy: all(one, other) }), only({ fulfilledBy: one }))).toEqual([
      ["der skal mindre til, før den er opfyldt"],
      ["der skal mere til, før den er opfyldt"],
    ]);
    expect(changeOf(only({}), only({ fulfilledBy: one }))[0]).toEqual(["der skal mindre til, før den er opfyldt"]);
  });

  it("is decided by other answers, where the same makes it done", () => {
    const doubt = all(one, any(other, not(other)));
    const sure = any(all(one, other), all(one, not(other)));
    const wider = all(any(one, all(other, not(other))), any(other, not(other)));
    expect(changeOf(only({ fulfilledBy: doubt }), only({ fulfilledBy: sure }))).toEqual([[], []]);
    expect(changeOf(only({ fulfilledBy: doubt }), only({ fulfilledBy: wider }))[0]).toEqual([
      "for nogle er det andre svar, der afgør, om den er opfyldt",
    ]);
  });

  it("is decided by the rules of the strongest strength", () => {
    const must = ruleOf({ id: "a", ...only({ fulfilledBy: one }) });
    const may = (fulfilledBy: typeof one) => ruleOf({ id: "b", ...only({ strength: "may", fulfilledBy }) });
    expect(said(diffOf([must, may(one)], [must, may(other)]))).toEqual([]);
  });

  it("is shown for a shorter or longer time, to those for whom it is not done", () => {
    const [old, now] = [
      programmeOf([ruleOf(only({ fulfilledBy: one }))]),
      programmeOf([ruleOf(only({ fulfilledBy: one, shownUntil: other }))]),
    ];
    const [change, ...more] = examplesOf(old, now);
    expect(more).toEqual([]);
    expect(change?.change).toMatchObject({ kind: "shown-until", direction: "looser" });
    expect([change?.old?.concluded, change?.new?.concluded]).toEqual([false, true]);
    expect(said(diffOf(now.rules, old.rules))).toEqual(["når den ikke er gjort, vises den i længere tid"]);
  });

  it("is shown as long where one of the rules still is, and where only what is done would go", () => {
    const [until, always] = [ruleOf({ id: "a", ...only({ shownUntil: one }) }), ruleOf({ id: "b" })];
    expect(said(diffOf([always], [until, always]))).toEqual([]);
    expect(changeOf(only({ fulfilledBy: one }), only({ fulfilledBy: one, shownUntil: one }))).toEqual([[], []]);
  });
});

describe("what is only said otherwise", () => {
  it("is listed by part, without people", () => {
    const text = { da: "Send en henvisning.", en: "Send a referral." };
    const after = { ...ruleOf(only({ text, note: text })), statements: ["s-may"], laws: ["the-act"] };
    const { recommendations } = diffOf([ruleOf({})], [after]);
    expect(recommendations).toMatchObject([{ changes: [], wording: ["text", "note", "statements", "laws"] }]);
  });

  it("is what an actor is called", () => {
    const actors = { ...smallNames.actors, hospital: { da: "sygehuset", en: "the hospital", kind: "unit" as const } };
    const { recommendations } = diffOf([ruleOf({})], [ruleOf({})], {}, { actors });
    expect(recommendations).toMatchObject([{ changes: [], wording: ["actors"] }]);
  });

  it("is a number in a text that stands nowhere else", () => {
    const rule = ruleOf(only({ text: { da: "Henvis inden {referralWithin} måneder.", en: "Refer." } }));
    const longer = { ...smallNames.parameters["referralWithin"], periods: [{ value: 4 }] } as never;
    const { recommendations } = diffOf(
      [rule],
      [rule],
      {},
      { parameters: { ...smallNames.parameters, referralWithin: longer } },
    );
    expect(recommendations).toMatchObject([{ changes: [], wording: ["text"] }]);
  });
});

describe("offers", () => {
  const offer = (fields: object) => ({
    offers: {
      documents: {},
      catalogue: [
        {
          id: "helpline",
          name: { da: "Helpline", en: "Helpline" },
          provider: { da: "x", en: "x" },
          topics: ["advice" as const],
          area: "national" as const,
          audience: { da: "x", en: "x" },
          gives: { da: "x", en: "x" },
          permanence: "standing" as const,
          stated: 2025,
          sources: [],
          ...fields,
        },
      ],
    },
  });
  const rule = ruleOf(only({ offers: ["advice"] }));
  const told = (before: object, after: object) => {
    const [old, now] = [before, after].map((fields) => ({ ...programmeOf([rule]), ...offer(fields) }));
    if (old === undefined || now === undefined) throw new Error("two programmes");
    return diffOffers(old, now);
  };
  const diffOffers = (old: ReturnType<typeof programmeOf>, now: ReturnType<typeof programmeOf>) => {
    const diff = diffOf(old.rules, now.rules, old, now);
    return diff.offers.map(({ offer: id, changes }) => [
      id,
      ...changes.map(({ text, example }) => {
        const carried = [old, now].map((one) => evaluated(one, example).applies.flatMap(({ offers }) => offers).length);
        return `${text.da} ${carried.join(" → ")}`;
      }),
    ]);
  };

  it("are pointed to for more people or fewer, by whom they are for", () => {
    expect(told({ for: child }, {})).toEqual([["helpline", "flere får tilbuddet nævnt 0 → 1"]]);
    expect(told({}, { for: child })).toEqual([["helpline", "færre får tilbuddet nævnt 1 → 0"]]);
    expect(told({ for: isNot("disease.complex", true) }, { for: is("disease.complex", false) })).toEqual([]);
  });

  it("that have ended are pointed to for nobody", () => {
    expect(told({ ends: "2026-02-28" }, { ends: "2026-03-01" })).toEqual([
      ["helpline", "flere får tilbuddet nævnt 0 → 1"],
    ]);
    expect(told({ ends: "2026-03-01" }, { ends: "2026-12-31" })).toEqual([]);
  });
});
