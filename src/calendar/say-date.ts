import { format } from "date-fns/format";
import type { Locale } from "date-fns/locale";
import { da } from "date-fns/locale/da";
import { enGB } from "date-fns/locale/en-GB";
import type { Language } from "../text/text.js";
import { toUtc, type CalendarDate } from "./calendar-date.js";

const locales: Readonly<Record<Language, Locale>> = { da, en: enGB };

/** "10. april 2026", "10 April 2026". */
export function sayDate(date: CalendarDate, language: Language): string {
  return format(toUtc(date), language === "da" ? "d. MMMM yyyy" : "d MMMM yyyy", { locale: locales[language] });
}
