import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Frister, der ikke passer sammen", en: "Time limits that do not go together" },
  avoid: {
    da: "At sygehuset skal henvise inden 3 måneder efter diagnosen og almen praksis inden 6 uger, når det er den samme henvisning. Eller to regler, der samles til én anbefaling, hvor den enes frist aldrig udløber senere end den andens.",
    en: "That the hospital must refer within 3 months of the diagnosis and general practice within 6 weeks, when it is the same referral. Or two rules that become one recommendation, of which the limit of one never runs out later than that of the other.",
  },
  prefer: {
    da: "Én frist for én handling, eller betingelser, der skiller reglerne ad. Et »skal« med en lang frist og et »bør« med en kort kan stå sammen, når to har ansvaret; har den samme ansvaret, gælder den korte for begge.",
    en: "One time limit for one act, or conditions that keep the rules apart. A »must« with a long limit and a »should« with a short one may stand together when two are responsible; when it is the same actor, the short one counts for both.",
  },
  why: {
    da: "Er der to frister for det samme, kan begge parter tro, at der er tid endnu. En frist, der aldrig ses, giver den, der skrev den, en falsk tryghed.",
    en: "With two limits for the same act both may think that there is time. A limit that is never seen gives whoever wrote it a false sense of safety.",
  },
};
