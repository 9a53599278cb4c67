import { isCalendarDate } from "../calendar/calendar-date.js";
import { InvalidOptionError } from "../diagnostics/errors.js";
import { quote } from "../text/quote.js";

/** Throws InvalidOptionError when the evaluation date is not a day that exists. */
export function checkAsOf(asOf: unknown): void {
  if (typeof asOf === "string" && isCalendarDate(asOf)) return;
  throw new InvalidOptionError(`asOf is not a day as YYYY-MM-DD: ${quote(asOf)}`);
}
