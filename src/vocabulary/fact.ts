import type { Text } from "../text/text.js";
import type { Diagnosis } from "./diagnosis.js";

/** Who can usually answer a question about a fact. */
export const answerers = [
  "patient",
  "family",
  "general-practice",
  "hospital-doctor",
  "clinical-genetics",
  "css",
  "obstetrics",
  "health-visitor",
  "municipality",
  "pal",
] as const;
export type Answerer = (typeof answerers)[number];

export type Unit = "years" | "weeks" | "count";

/** `label` is a noun phrase in the definite form without a full stop: "personens fødselsdato". */
type Named = { readonly label: Text };

/** A fact that somebody records: it has a question that a person can be asked. */
type Asked = Named & { readonly question: Text; readonly answeredBy: readonly Answerer[] };

/** Main clauses without a full stop: "sygdommen er kompleks", "sygdommen er ikke kompleks". */
type Clauses = { readonly says: { readonly yes: Text; readonly no: Text } };

type Values = { readonly values: Readonly<Record<string, Text>> };

/**
 * `judgement`: somebody has to have judged, or been asked. That nothing is recorded is never a "no", not even where the
 * group is complete (D1, D10, D14); only whoever closes the fact by its own name says so.
 */
export type BooleanFact = Asked & Clauses & { readonly type: "boolean"; readonly judgement?: true };
/** Something that happens on a day: a date, `unknown-date` or `no`. */
export type EventFact = Asked & Clauses & { readonly type: "event" };
export type EnumFact = Asked & Values & { readonly type: "enum" };
/**
 * `exhaustive`: a list that is given is the whole list. Otherwise what is not listed stays unknown,
 * and the member `none` says that there is nothing.
 */
export type SetFact = Asked & Values & { readonly type: "set"; readonly exhaustive: boolean };
/** `min` and `max` are inclusive. */
export type IntegerFact = Asked & {
  readonly type: "integer";
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
};
export type DateFact = Asked & { readonly type: "date" };
export type CodesFact = Asked & { readonly type: "codes" };

/** Whole years from a date or event to another, or to the evaluation date. */
export type YearsDerived = Named & {
  readonly type: "integer";
  readonly unit: "years";
  readonly derived: { readonly kind: "whole-years"; readonly from: string; readonly to: string | "asOf" };
};
/** True when a set fact has any of the members; false also when the boolean fact `falseWhen` is true. */
export type MembershipDerived = Named &
  Clauses & {
    readonly type: "boolean";
    readonly derived: {
      readonly kind: "includes-any";
      readonly of: string;
      readonly members: readonly string[];
      readonly falseWhen?: string;
    };
  };

/** Those of the diagnoses `among` that recorded codes imply, or leave possible without implying them. */
export type DiagnosesDerived = Named &
  Values & {
    readonly type: "set";
    readonly derived: {
      readonly kind: "diagnoses";
      readonly of: string;
      readonly relation: "implied" | "possible";
      readonly among: Readonly<Record<string, Diagnosis>>;
    };
  };

export type RecordedFact = BooleanFact | EventFact | EnumFact | SetFact | IntegerFact | DateFact | CodesFact;
export type DerivedFact = YearsDerived | MembershipDerived | DiagnosesDerived;
export type Fact = RecordedFact | DerivedFact;

export type FactGroup = Readonly<Record<string, Fact>>;
