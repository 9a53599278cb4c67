import { z } from "zod";
import { isCalendarDate } from "./calendar-date.js";

/** A day in a file that people write. One schema, so that JSON Schemas made from others can tell a day from any text. */
export const date = z.string().refine(isCalendarDate);
