import { countStandings } from "../checklist/unanswered.js";
import type { Answers } from "../language/answer.js";
import type { Checklist } from "../language/checklist.js";
import { strengths } from "../language/names.js";
import type { Language } from "../text/text.js";
import { strengthWords } from "../language/words.js";

/** How many items of each strength are answered, one line a strength. */
export function sayCounts(checklist: Checklist, answers: Answers, language: Language): readonly string[] {
  return strengths.flatMap((strength) => {
    const { all, answered, open, unanswered } = countStandings(checklist, answers, strength);
    if (all === 0) return [];
    const said = {
      da: [
        `${String(answered)} af ${String(all)} er besvaret`,
        ...(open === 0 ? [] : [`${String(open)} står ${open === 1 ? "åbent" : "åbne"}`]),
        ...(unanswered === 0 ? [] : [`${String(unanswered)} mangler svar`]),
      ],
      en: [
        `${String(answered)} of ${String(all)} answered`,
        ...(open === 0 ? [] : [`${String(open)} left open`]),
        ...(unanswered === 0 ? [] : [`${String(unanswered)} without an answer`]),
      ],
    }[language];
    return [`${strengthWords[strength][language]}: ${said.join(", ")}`];
  });
}
