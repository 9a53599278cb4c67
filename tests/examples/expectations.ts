import type { GenericRuleId } from "../../src/programme/generic-model.js";
import type { State } from "../../src/recommend/state.js";

export type Expectation = {
  /** `settled`: not done and no longer shown. */
  readonly is: State | "settled" | "does-not-apply" | "undetermined";
  readonly due?: string;
  readonly doneOn?: string;
};

/** What is claimed, with the section that it is argued from; the rule; what the model must say. */
type Row = readonly [claim: string, rule: GenericRuleId, expected: Expectation];

/** The outcomes that matter most for each example, read from the document and not from the program. */
export const expectations: Readonly<Record<string, readonly Row[]>> = {
  "nyfoedt-mistanke-om-stofskiftesygdom.yaml": [
    ["a suspected metabolic disease is worked up quickly (4.1.3)", "work-up-child-quickly", { is: "open" }],
    [
      "a phenotype at birth has led to the offer of a work-up, one day old (4.1.3)",
      "offer-workup-of-newborn",
      { is: "fulfilled", doneOn: "2026-02-25" },
    ],
    [
      "paediatrics at main level must involve clinical genetics (bilag 3)",
      "involve-clinical-genetics-in-paediatric-workup",
      { is: "open" },
    ],
    ["a physician with overall responsibility is due from the first suspicion (4.1)", "appoint-pal", { is: "open" }],
    [
      "the parents permit it, so the health visitor is informed (4.1.3)",
      "inform-health-visitor-about-child",
      { is: "open" },
    ],
    [
      "with a strong suspicion direct referral to a centre is permitted; nobody has said whether it was made (4.1)",
      "refer-directly-to-css-on-suspicion",
      { is: "unconfirmed" },
    ],
    [
      "nobody has judged whether the disease is complex, so the duty to start at a centre is asked about (4.1.3)",
      "begin-child-workup-at-highly-specialised-level",
      { is: "undetermined" },
    ],
    [
      "nobody has said whether function is reduced, so the municipality's limit is asked about and not assumed away (4.1)",
      "refer-child-to-municipality",
      { is: "undetermined" },
    ],
    [
      "own responsibility for the pathway begins with the 18th birthday (4.3.1)",
      "take-own-responsibility-from-18",
      { is: "does-not-apply" },
    ],
  ],
  "barn-diagnosticeret-for-syv-uger-siden.yaml": [
    [
      "a child diagnosed on 11 January is referred to the municipality by 11 April (4.1)",
      "refer-child-to-municipality",
      { is: "open", due: "2026-04-11" },
    ],
    [
      "support was told of when the diagnosis was told (4.1)",
      "inform-about-municipal-support",
      { is: "fulfilled", doneOn: "2026-01-14" },
    ],
    [
      "the parents were counselled when the result was there (4.1.3)",
      "counsel-parents-on-results",
      { is: "fulfilled", doneOn: "2026-01-14" },
    ],
    [
      "patient associations have not been mentioned yet (4.1, 4.1.3)",
      "inform-parents-about-associations",
      { is: "open" },
    ],
    ["who is not followed at a centre has a note in the record (4.2)", "write-local-note", { is: "open" }],
    [
      "the joint assessment of complexity has been made (2.1)",
      "assess-complexity-at-diagnosis",
      { is: "fulfilled", doneOn: "2026-01-14" },
    ],
    [
      "a disease that is not complex gives no duty to refer to a centre (4.2)",
      "refer-confirmed-complex-to-css",
      { is: "does-not-apply" },
    ],
    [
      "whether the specialty guide lists the disease is not known, so it is asked (4.2)",
      "handle-listed-disease-at-css",
      { is: "undetermined" },
    ],
    [
      "a confirmed child is no longer referred on suspicion (4.1.3)",
      "refer-child-to-paediatrics",
      { is: "does-not-apply" },
    ],
  ],
  "barn-med-funktionsnedsaettelse-uden-diagnose.yaml": [
    [
      "reduced function established on 15 December sets the limit of 15 March without a diagnosis (4.1)",
      "refer-child-to-municipality",
      { is: "open", due: "2026-03-15" },
    ],
    ["a social work-up may begin before the diagnosis (4)", "start-social-workup-in-parallel", { is: "open" }],
    [
      "the health visitor contacted general practice in agreement with the parents (4.1.3)",
      "contact-general-practice-about-suspicion",
      { is: "fulfilled", doneOn: "2025-11-20" },
    ],
    [
      "general practice assessed and referred on (4.1.3)",
      "assess-suspicion-in-general-practice",
      { is: "fulfilled", doneOn: "2025-11-27" },
    ],
    [
      "one organ system: the child was referred to paediatrics (4.1.3)",
      "refer-child-to-paediatrics",
      { is: "fulfilled", doneOn: "2025-11-27" },
    ],
    [
      "the work-up is done together with clinical genetics (4.1.3)",
      "involve-clinical-genetics-child-workup",
      { is: "open" },
    ],
    [
      "the parents have had counselling while waiting (4.1.3)",
      "counsel-parents-during-workup",
      { is: "fulfilled", doneOn: "2026-01-30" },
    ],
    [
      "whether the health visitor was informed is not recorded (4.1.3)",
      "inform-health-visitor-about-child",
      { is: "unconfirmed" },
    ],
    ["there is no diagnosis to tell of (4.1)", "inform-about-municipal-support", { is: "does-not-apply" }],
    [
      "nobody has judged whether the disease is complex (bilag 3)",
      "refer-complex-child-to-css",
      { is: "undetermined" },
    ],
  ],
  "barn-komplekst-paa-hovedfunktion.yaml": [
    [
      "strong suspicion, complex, several organs: the work-up begins at highly specialised level (4.1.3)",
      "begin-child-workup-at-highly-specialised-level",
      { is: "open" },
    ],
    ["a complex child is always referred to a centre (bilag 3)", "refer-complex-child-to-css", { is: "open" }],
    [
      "a well-founded suspicion of a complex multi-organ disease goes to a centre (4.2)",
      "refer-well-founded-suspicion-to-css",
      { is: "open" },
    ],
    [
      "clinical genetics was involved on 2 February (bilag 3)",
      "involve-clinical-genetics-in-paediatric-workup",
      { is: "fulfilled", doneOn: "2026-02-02" },
    ],
    [
      "several organs: the route over paediatrics at main level is not given beside it (4.1.4)",
      "refer-child-to-paediatrics",
      { is: "does-not-apply" },
    ],
    [
      "the parents refuse it, so the health visitor is not informed (4.1.3)",
      "inform-health-visitor-about-child",
      { is: "does-not-apply" },
    ],
    [
      "the parents have not been counselled during the work-up (4.1.3)",
      "counsel-parents-during-workup",
      { is: "open" },
    ],
    [
      "suspected reduced function is enough for a social work-up (4)",
      "start-social-workup-in-parallel",
      { is: "unconfirmed" },
    ],
    [
      "a suspicion of reduced function is not the established one that starts the three months (4.1)",
      "refer-child-to-municipality",
      { is: "undetermined" },
    ],
  ],
  "ung-15-aar.yaml": [
    ["from the 15th birthday the young person can consent (4.3.1)", "respect-own-consent-from-15", { is: "open" }],
    [
      "from the 15th birthday the hospital calls in through e-Boks (4.3.1)",
      "mind-digital-post-from-15",
      { is: "open" },
    ],
    [
      "the holders of parental authority are still to be informed (4.3.1)",
      "inform-custody-holders",
      { is: "unconfirmed" },
    ],
    ["the transition consultations have not been planned (4.3)", "plan-transition", { is: "open" }],
    [
      "the centre must secure the passage to adult life (4.3.1)",
      "secure-passage-from-childhood-at-css",
      { is: "unconfirmed" },
    ],
    [
      "followed at a centre and locally without a description of responsibilities (4.2)",
      "describe-division-of-responsibility",
      { is: "open" },
    ],
    ["a listed disease is already at a centre (4.2)", "handle-listed-disease-at-css", { is: "fulfilled" }],
    [
      "who is followed at a centre needs no note from the local department (4.2)",
      "write-local-note",
      { is: "does-not-apply" },
    ],
    [
      "the referral to the municipality was made in time, in 2014 (4.1)",
      "refer-child-to-municipality",
      { is: "fulfilled", due: "2014-11-19", doneOn: "2014-09-30" },
    ],
    [
      "at 15 the municipality does not yet prepare for adult life (4.3.1)",
      "prepare-for-adult-life",
      { is: "does-not-apply" },
    ],
    ["15 is not around 18 (4.3.1)", "reassess-around-18", { is: "does-not-apply" }],
  ],
  "ung-16-aar.yaml": [
    [
      "with services under the Children's Act the municipality begins to prepare at about 16 (4.3.1)",
      "prepare-for-adult-life",
      { is: "open" },
    ],
    ["the topics of adult life have not been considered (4.3.1)", "consider-adult-life-topics", { is: "open" }],
    ["a developmental age that differs is borne in mind (4.3.1)", "mind-developmental-age", { is: "open" }],
    ["own consent was told of at 15 (4.3.1)", "respect-own-consent-from-15", { is: "fulfilled", doneOn: "2024-12-09" }],
    [
      "the holders of parental authority were informed (4.3.1)",
      "inform-custody-holders",
      { is: "fulfilled", doneOn: "2025-01-15" },
    ],
    [
      "the earliest of two anchors, reduced function in 2012, set the limit, and it was met (4.1)",
      "refer-child-to-municipality",
      { is: "fulfilled", due: "2013-02-05", doneOn: "2012-12-17" },
    ],
    [
      "who has not finished compulsory school is not in the youth effort yet (4.3.1)",
      "coordinate-youth-effort",
      { is: "does-not-apply" },
    ],
    [
      "whether work or education is possible is not known, so a pension is asked about (4.3.1)",
      "assess-need-for-pension",
      { is: "undetermined" },
    ],
    ["16 is not around 18 (4.3.1)", "reassess-around-18", { is: "does-not-apply" }],
  ],
  "ung-17-aar.yaml": [
    [
      "diagnosed on 20 December at 17, referred by 20 March (4.1)",
      "refer-child-to-municipality",
      { is: "open", due: "2026-03-20" },
    ],
    [
      "compulsory school is over, so the municipality coordinates the youth effort (4.3.1)",
      "coordinate-youth-effort",
      { is: "unconfirmed" },
    ],
    ["disease and function are assessed again around 18 (4.3.1)", "reassess-around-18", { is: "unconfirmed" }],
    ["the need for coordination has not been assessed (4.3.1)", "assess-need-for-coordination", { is: "open" }],
    [
      "without services under the Children's Act that preparation does not begin (4.3.1)",
      "prepare-for-adult-life",
      { is: "does-not-apply" },
    ],
    [
      "own responsibility comes with the 18th birthday (4.3.1)",
      "take-own-responsibility-from-18",
      { is: "does-not-apply" },
    ],
    ["the adult's guidance duty does not hold yet (4.1)", "guide-adult-on-support", { is: "does-not-apply" }],
    ["the same duty holds under 18 (4.1)", "guide-family-of-child-on-support", { is: "unconfirmed" }],
  ],
  "ung-18-aar.yaml": [
    [
      "the child's referral lapsed on the 18th birthday, before its limit of 25 February (4.1)",
      "refer-child-to-municipality",
      { is: "lapsed", due: "2026-02-25" },
    ],
    ["from 18 the municipality must guide the adult (4.1)", "guide-adult-on-support", { is: "open" }],
    ["the guidance of the child's family is over (4.1)", "guide-family-of-child-on-support", { is: "does-not-apply" }],
    [
      "from 18 the young person is responsible for the course (4.3.1)",
      "take-own-responsibility-from-18",
      { is: "unconfirmed" },
    ],
    ["no new assessment has been made at 18 (4.3.1)", "reassess-around-18", { is: "open" }],
    [
      "consultations and actors were planned on 3 February (4.3)",
      "plan-transition",
      { is: "fulfilled", doneOn: "2026-02-03" },
    ],
    [
      "the holders of parental authority are no longer informed (4.3.1)",
      "inform-custody-holders",
      { is: "does-not-apply" },
    ],
    ["the health visitor is for children (4.1.3)", "health-visitor-supports-family", { is: "does-not-apply" }],
  ],
  "voksen-paa-botilbud-sent-diagnosticeret.yaml": [
    ["the municipality must guide an adult with a diagnosis (4.1)", "guide-adult-on-support", { is: "open" }],
    ["support was not told of when the diagnosis was told (4.1)", "inform-about-municipal-support", { is: "open" }],
    [
      "relatives are offered counselling where it is judged relevant (4.1.2)",
      "offer-workup-to-relatives",
      { is: "open" },
    ],
    ["who is not followed at a centre has a note in the record (4.2)", "write-local-note", { is: "open" }],
    [
      "a physician with overall responsibility is appointed, nobody remembers when (4.1)",
      "appoint-pal",
      { is: "fulfilled" },
    ],
    ["the result was interpreted in clinical genetics (2.1)", "interpret-genetic-result", { is: "fulfilled" }],
    [
      "the yearly check to find a diagnosis is for those without one (4.1.4)",
      "offer-yearly-check-in-residential-facility",
      { is: "does-not-apply" },
    ],
    ["the three months are for children (4.1)", "refer-child-to-municipality", { is: "does-not-apply" }],
    ["a diagnosis ends the renewed work-up (4.1.4)", "refer-for-renewed-workup", { is: "does-not-apply" }],
  ],
  "voksen-mistanke-flere-organer.yaml": [
    ["several organs: a centre, or clinical genetics directly (4.1.4)", "refer-suspected-multi-organ", { is: "open" }],
    ["several organs: not an adult specialty alone (4.1.4)", "refer-adult-to-specialty", { is: "does-not-apply" }],
    [
      "nobody has judged whether the picture is complex (4.1.4)",
      "refer-adult-complex-multi-organ-to-css",
      { is: "undetermined" },
    ],
    [
      "a physician with overall responsibility is due from the first suspicion, in general practice too (4.1)",
      "appoint-pal",
      { is: "open" },
    ],
    [
      "whether genetic work-up is indicated has not been assessed (4.1)",
      "assess-indication-for-genetic-workup",
      { is: "open" },
    ],
    ["the value of a diagnosis has not been explained (4.1.4)", "explain-value-of-diagnosis", { is: "open" }],
    ["no earlier work-up to renew (4.1.4)", "refer-for-renewed-workup", { is: "does-not-apply" }],
    ["an adult is not referred to paediatrics (4.1.3)", "refer-child-to-paediatrics", { is: "does-not-apply" }],
  ],
  "gravid-par-med-et-sygt-barn.yaml": [
    [
      "a child with a rare disease: general practice offers referral to clinical genetics (4.1.1)",
      "offer-genetics-earlier-affected",
      { is: "open" },
    ],
    [
      "at nine weeks there is time before the limit, and referral is offered in good time (4.1.1)",
      "refer-to-genetics-in-good-time",
      { is: "open" },
    ],
    [
      "a hereditary disease in a sibling is talked over (4.1.1)",
      "discuss-genetics-earlier-pregnancy-or-siblings",
      { is: "open" },
    ],
    ["a carrier among the parents is talked over (4.1.1)", "discuss-genetics-finding-in-parent", { is: "open" }],
    [
      "obstetrics is involved once clinical genetics has the couple (4.1.1)",
      "involve-obstetrics-earlier-affected",
      { is: "does-not-apply" },
    ],
    [
      "no prospective parent has a rare disease (4.1.1)",
      "offer-obstetrics-parent-with-rare-disease",
      { is: "does-not-apply" },
    ],
    [
      "whether there is a rare disease in the wider family is not known (4.1.1)",
      "offer-genetics-relative-with-rare-disease",
      { is: "undetermined" },
    ],
    [
      "the woman has no rare disease, so nobody appoints a responsible physician for one (4.1)",
      "appoint-pal",
      { is: "does-not-apply" },
    ],
  ],
  "gravid-partner-med-sjaelden-sygdom.yaml": [
    [
      "a risk of inheritance: the couple is offered genetic counselling (4.1.1)",
      "offer-genetics-risk-of-inheritance",
      { is: "open" },
    ],
    ["a timely conversation is offered in pregnancy (4.1.1)", "offer-conversation-in-pregnancy", { is: "open" }],
    ["referral to obstetrics is offered (4.1.1)", "offer-obstetrics-parent-with-rare-disease", { is: "open" }],
    [
      "at 13 weeks the limit of 18 weeks, in force since 1 June 2025, has not passed (4.1.1)",
      "refer-to-genetics-in-good-time",
      { is: "open" },
    ],
    [
      "13 weeks: nothing to tell of a permission for a late termination (4.1.1)",
      "inform-of-late-termination-permission",
      { is: "does-not-apply" },
    ],
    ["the couple must be informed of risks (4.1.1)", "inform-of-risk-at-pregnancy-and-birth", { is: "unconfirmed" }],
    [
      "the pregnant person is healthy, so the disease's risk in pregnancy is not assessed (4.1.1)",
      "assess-risk-of-pregnancy",
      { is: "does-not-apply" },
    ],
    [
      "the conversation before pregnancy is for a wish (4.1.1)",
      "offer-conversation-before-pregnancy",
      { is: "does-not-apply" },
    ],
  ],
  "naert-beslaegtet-par-uden-sygdom-i-familien.yaml": [
    ["kinship alone: general practice may refer (4.1.1)", "offer-genetics-closely-related", { is: "open" }],
    [
      "without disease in the family there is no should (4.1.1)",
      "offer-genetics-closely-related-with-family-history",
      { is: "does-not-apply" },
    ],
    ["no findings in the family to talk over (4.1.1)", "discuss-genetics-findings-in-family", { is: "does-not-apply" }],
    [
      "whether prenatal diagnosis is needed is not known (4.1.1)",
      "involve-obstetrics-closely-related",
      { is: "undetermined" },
    ],
    [
      "kinship alone is none of the situations for associations (4.1.1)",
      "inform-of-associations-on-parenthood",
      { is: "does-not-apply" },
    ],
  ],
  "naert-beslaegtet-par-med-sygdom-i-familien.yaml": [
    [
      "a possible hereditary disease in the family: referral should be offered, before pregnancy too (4.1.1)",
      "offer-genetics-closely-related-with-family-history",
      { is: "open" },
    ],
    ["kinship alone counts in pregnancy only (4.1.1)", "offer-genetics-closely-related", { is: "does-not-apply" }],
    [
      "one miscarriage is not three in a row (4.1.1)",
      "discuss-workup-exposure-or-miscarriages",
      { is: "does-not-apply" },
    ],
    [
      "associations may know about becoming parents (4.1.1)",
      "inform-of-associations-on-parenthood",
      { is: "unconfirmed" },
    ],
    [
      "the list of findings may be incomplete, so a known rare disease is asked about (4.1.1)",
      "offer-genetics-relative-with-rare-disease",
      { is: "undetermined" },
    ],
  ],
  "slaegtning-til-en-patient.yaml": [
    [
      "a finding in the family: counselling and testing are offered where relevant (4.1.2)",
      "offer-workup-to-this-relative",
      { is: "open" },
    ],
    [
      "it takes place in clinical genetics, and general practice refers (4.1.2)",
      "general-practice-refers-this-relative-to-clinical-genetics",
      { is: "open" },
    ],
    [
      "the wish for a child brings counselling on the risk (4.1.2)",
      "offer-counselling-to-relative-on-later-pregnancy",
      { is: "open" },
    ],
    [
      "a rare disease in the family: general practice offers referral (4.1.1)",
      "offer-genetics-relative-with-rare-disease",
      { is: "open" },
    ],
    ["no variant and no result to review (4.1.2)", "review-this-relatives-genetic-result", { is: "does-not-apply" }],
    ["the relative is no patient of the model (D22)", "appoint-pal", { is: "does-not-apply" }],
  ],
  "aeldre-afsluttet-til-almen-praksis.yaml": [
    ["discharged: general practice is the responsible physician (2.4)", "general-practice-as-pal", { is: "open" }],
    ["discharged: nobody else is appointed (4.8)", "appoint-pal", { is: "settled" }],
    ["the change to old age needs attention (4.3)", "attend-to-age-transition", { is: "open" }],
    ["the note in the record is missing (4.2)", "write-local-note", { is: "open" }],
    ["the municipality has guided, nobody remembers when (4.1)", "guide-adult-on-support", { is: "fulfilled" }],
    [
      "relatives at risk are denied, but the diagnosis itself may make testing relevant (4.1.2)",
      "offer-workup-to-relatives",
      { is: "undetermined" },
    ],
    ["the specialty guide does not list the disease (4.2)", "handle-listed-disease-at-css", { is: "does-not-apply" }],
    ["the change from youth is long past (4.3.1)", "plan-transition", { is: "does-not-apply" }],
  ],
  "barn-henvisning-til-kommunen-overskredet.yaml": [
    [
      "diagnosed on 12 September and not referred by 12 December (4.1)",
      "refer-child-to-municipality",
      { is: "overdue", due: "2025-12-12" },
    ],
    [
      "the municipality knew on 10 November and offered no family guide by 10 February (Children's Act)",
      "offer-family-guide",
      { is: "overdue", due: "2026-02-10" },
    ],
    ["a complex child is at a centre (bilag 3)", "refer-complex-child-to-css", { is: "fulfilled" }],
    [
      "a written agreement divides the responsibilities (4.2)",
      "describe-division-of-responsibility",
      { is: "fulfilled" },
    ],
    [
      "support was told of with the diagnosis (4.1)",
      "inform-about-municipal-support",
      { is: "fulfilled", doneOn: "2025-09-12" },
    ],
    ["associations have not been mentioned (4.1)", "inform-about-patient-associations", { is: "open" }],
    [
      "who is followed at a centre needs no note from the local department (4.2)",
      "write-local-note",
      { is: "does-not-apply" },
    ],
  ],
  "uden-mistanke.json": [
    ["no suspicion: nobody is appointed (4.1)", "appoint-pal", { is: "does-not-apply" }],
    ["no suspicion: no work-up (4.1)", "assess-indication-for-genetic-workup", { is: "does-not-apply" }],
    [
      "no pregnancy and no wish: no counselling (4.1.1)",
      "offer-genetics-relative-with-rare-disease",
      { is: "does-not-apply" },
    ],
    [
      "no finding in the family: no offer as a relative (4.1.2)",
      "offer-workup-to-this-relative",
      { is: "does-not-apply" },
    ],
  ],
};
