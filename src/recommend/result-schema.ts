import { z } from "zod";
import { isCalendarDate } from "../calendar/calendar-date.js";
import { strengths } from "../language/names.js";
import { offerAreas, permanences } from "../language/offer.js";
import { acts } from "../language/rule.js";
import { deeds, statuses, verdicts } from "../language/specific.js";
import { states } from "./state.js";

/** In the programme; possibly, as the recorded codes cover other diseases too; not known; not in it; not in force. */
export const memberships = ["member", "candidate", "undetermined", "not-member", "not-in-force"] as const;
export type Membership = (typeof memberships)[number];

export const contradictionKinds = ["asked-by-some", "another-act", "another-actor", "another-recipient"] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** The format that results carry. Fields may be added, never renamed. */
export const resultFormat = "forloeb/1";

const date = z.string().refine(isCalendarDate);
const text = z.object({ da: z.string(), en: z.string() });
const names = z.array(z.string());
/** Facts that an outcome rests on, with their values as a situation writes them. */
const because = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), names]));

/** Where in the document it stands. A rule whose source is the law alone has no citation. */
const citation = z.object({
  statement: z.string(),
  section: z.string(),
  page: z.int(),
  strength: z.enum(strengths),
  inferred: z.boolean(),
  wording: z.string(),
});

const law = z.object({
  id: z.string(),
  title: text,
  paragraph: z.string().optional(),
  validFrom: date.optional(),
  validUntil: date.optional(),
  state: z.enum(["confirmed", "only-in-document"]),
  source: text.optional(),
  remark: text.optional(),
});

/** A task whose actor depends on the day (D19), as it stands on the evaluation date. */
const responsibilityPeriod = z.object({
  actor: z.string(),
  from: date.optional(),
  until: date.optional(),
  /** `moved`: to this actor; `unresolved`: the document says that it is not settled. */
  standing: z.enum(["moved", "unresolved"]).optional(),
  why: text.optional(),
  source: text.optional(),
});
const responsibility = responsibilityPeriod.extend({
  id: z.string(),
  label: text,
  decisions: names,
  next: responsibilityPeriod.optional(),
});

/** An offer by its id; `eligible` is unknown while `missing` could tell. */
const offerReference = z.object({ id: z.string(), eligible: z.enum(["true", "unknown"]), missing: names });

const offer = z.object({
  id: z.string(),
  name: text,
  provider: text,
  gives: text,
  audience: text,
  area: z.enum(offerAreas),
  permanence: z.enum(permanences),
  /** The last day, where one is stated. */
  ends: z.iso.date().optional(),
  remark: text.optional(),
  /** The latest year in which a source says that it exists. */
  stated: z.int(),
  certainty: text,
  sources: names,
});

const due = z.object({
  /** The last day in time; missing when no anchor has a known day. It may lie after the last day that a fact may name. */
  date: z.iso.date().optional(),
  after: z.string().optional(),
  from: date.optional(),
  within: z.string(),
  /** An anchor whose day is not known may make the limit earlier. */
  atTheLatest: z.boolean(),
  missing: names,
});

/** What every entry says, whatever its outcome. */
const entry = z.object({
  rule: z.string(),
  statements: names,
  decisions: names,
  citations: z.array(citation),
});

/** Where a specific programme says something else than what it builds on, what that does, and why. */
const deviation = z.object({
  programme: z.string(),
  does: z.enum(deeds),
  rule: z.string().optional(),
  parameter: z.string().optional(),
  verdict: z.enum(verdicts),
  changes: z.array(text),
  reason: text,
  decidedBy: text,
  reference: text,
  reviewBy: date,
  /** A national obligation (must) is weakened, and the programme's authors know it. */
  weakensMust: z.boolean(),
});

const asked = entry.extend({
  act: z.enum(acts),
  subject: z.string(),
  strength: z.enum(strengths),
  /** The strength is read from a sentence without a modal verb (D6). */
  inferred: z.boolean(),
  responsible: z.string(),
  /** The document names nobody (D11). */
  actorInferred: z.boolean(),
  recipient: z.string(),
  responsibilities: z.array(responsibility),
  alternatives: names,
  involves: names,
  text,
  /** The specific programme whose own rule it is; a rule of the generic model has none. */
  addedBy: z.string().optional(),
  deviations: z.array(deviation).optional(),
  /** The programmes that say so, when a person is in several. */
  programmes: names.optional(),
});

export const recommendationSchema = asked.extend({
  outcome: z.literal("applies"),
  /** Every rule that this recommendation comes from. */
  rules: names,
  state: z.enum(states),
  pastDue: z.boolean(),
  timing: text.optional(),
  note: text.optional(),
  due: due.optional(),
  doneOn: date.optional(),
  late: z.boolean().optional(),
  wasOverdue: z.boolean().optional(),
  /** The first day on which it was, or will be, too late for the act; that may lie after the last day of a fact. */
  lapsedOn: date.optional(),
  lapsesOn: z.iso.date().optional(),
  /** Not done, and past the point until which it is shown (D27, D35): listed only on request. */
  concluded: z.boolean(),
  /** What to ask to know whether it was done. */
  missing: names,
  offers: z.array(offerReference),
  laws: z.array(law),
  /** The numbers that it rests on, with their source. */
  parameters: z.record(z.string(), z.object({ value: z.int(), unit: z.string(), source: text.optional() })),
  because,
  why: text,
  /** What the merged rules add in their own words (D18). */
  also: z.array(
    z.object({ rule: z.string(), strength: z.enum(strengths), text, timing: text.optional(), note: text.optional() }),
  ),
});

export const undeterminedSchema = asked.extend({
  outcome: z.literal("undetermined"),
  /** The recorded facts that could settle it. */
  missing: names,
  /** Those among them that tell whether the person is one whom the rule is about at all (D22). */
  gate: names,
});

/** What the programme's base asks of this person, and the programme does not, or asks less. */
export const setAsideSchema = z.object({
  rule: z.string(),
  programme: z.string(),
  outcome: z.enum(["applies", "undetermined"]),
  strength: z.enum(strengths),
  responsible: z.string(),
  recipient: z.string(),
  text,
  citations: z.array(citation),
  due: due.optional(),
  /** What to ask to know whether it applies. */
  missing: names,
  deviations: z.array(deviation),
});

/** Where programmes that a person is in do not agree. */
const contradiction = z.object({
  rule: z.string(),
  kind: z.enum(contradictionKinds),
  /** What each programme says, by its id. */
  says: z.record(z.string(), text),
});

/** Whether a person belongs to a specific programme: only a member gets it. */
const programmeEntry = z.object({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
  title: text,
  status: z.enum(statuses),
  membership: z.enum(memberships),
  /** The diagnoses that its target group names. */
  diagnoses: names,
  /** The diagnoses of the target group that the recorded codes leave possible. */
  possible: names,
  /** What to ask to know whether the person belongs to it. */
  missing: names,
  why: text,
});

export const doesNotApplySchema = entry.extend({ outcome: z.literal("does-not-apply"), because, why: text });

const assumption = z.object({
  kind: z.enum(["closed", "ignored-later", "unavailable"]),
  facts: names,
  text,
});

export const resultSchema = z.object({
  format: z.literal(resultFormat),
  asOf: date,
  programme: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  assumptions: z.array(assumption),
  recommendations: z.array(recommendationSchema),
  undetermined: z.array(undeterminedSchema),
  /** What is known of each offer that a recommendation carries. */
  offers: z.array(offer),
  /** Offers that would have been carried, had they not ended. */
  endedOffers: z.array(z.object({ id: z.string(), name: text, ended: z.iso.date(), reason: text })),
  /** The specific programmes that were looked at. */
  programmes: z.array(programmeEntry).optional(),
  setAside: z.array(setAsideSchema).optional(),
  contradictions: z.array(contradiction).optional(),
  doesNotApply: z.array(doesNotApplySchema).optional(),
  concluded: z.array(recommendationSchema).optional(),
});

/** What the command prints for several situations. */
export const resultsSchema = z.object({
  format: z.literal(resultFormat),
  results: z.array(resultSchema.extend({ source: z.string() })),
});

export type Recommendation = z.infer<typeof recommendationSchema>;
export type Undetermined = z.infer<typeof undeterminedSchema>;
export type DoesNotApply = z.infer<typeof doesNotApplySchema>;
export type ResultDeviation = z.infer<typeof deviation>;
export type SetAside = z.infer<typeof setAsideSchema>;
export type Contradiction = z.infer<typeof contradiction>;
export type ProgrammeEntry = z.infer<typeof programmeEntry>;
export type Assumption = z.infer<typeof assumption>;
export type Result = z.infer<typeof resultSchema>;
