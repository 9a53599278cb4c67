import { z } from "zod";
import { strengths } from "../language/names.js";
import { expectedMemberships } from "./scenario.js";

/** Days, words and names are checked on their own, which says more than a schema can. */
const anything = z.unknown().optional();
const given = z.unknown().refine((value) => value !== undefined && value !== null);
/** Its names are held against the programme's elsewhere, with every name that there is. */
const mapping = z.looseObject({});

/** What stands above the cases of both forms. */
const shared = { asOf: anything, facts: mapping.optional(), closed: z.array(z.string()).optional() };

/** A scenario file of cases. */
export const casesSchema = z.strictObject({
  ...shared,
  asOf: given,
  cases: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        toBeConfirmed: z.boolean().optional(),
        ...shared,
        complete: z.boolean().optional(),
        argument: z.string().min(1).optional(),
        membership: z.enum(expectedMemberships).optional(),
        // May be left out beside `membership`.
        expect: mapping.optional(),
      }),
    )
    .min(1),
});

/** What a table has of its own; the rest is checked where it has become cases. */
export const tableSchema = z.strictObject({
  asOf: anything,
  facts: anything,
  closed: anything,
  rule: z.string(),
  table: z.strictObject({
    columns: z.array(z.string()).min(1),
    rows: z.array(z.array(z.unknown())).min(1),
  }),
});

/** What is expected of one rule, in full. */
export const expectationSchema = z.strictObject({
  outcome: z.string().optional(),
  state: z.string().optional(),
  due: anything,
  doneOn: anything,
  late: z.boolean().optional(),
  concluded: z.boolean().optional(),
  strength: z.enum(strengths).optional(),
  responsible: z.string().optional(),
  recipient: z.string().optional(),
  missing: z.array(z.string()).optional(),
});
