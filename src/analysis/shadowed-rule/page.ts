import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Reglen føjer intet til en anden regel", en: "The rule adds nothing to another rule" },
  avoid: {
    da: "En regel for børn under 10 og en for alle under 18, som beder den samme om det samme, når den første hverken er stærkere, har en kortere frist eller rummer et udsagn, som den anden mangler.",
    en: "A rule for children under 10 and one for everybody under 18 that ask the same of the same actor, when the first is neither stronger nor sooner and cites no statement that the other lacks.",
  },
  prefer: {
    da: "Én regel. To regler er rigtige, når hver har sit udsagn: så samles de til én anbefaling med begge henvisninger. Regler uden udsagn kendes fra hinanden på deres ord.",
    en: "One rule. Two are right when each has a statement of its own: they then become one recommendation with both citations. Rules without a statement are told apart by their words.",
  },
  why: {
    da: "Retter man senere kun den regel, der intet tilføjer, sker der ikke det, man venter: den anden gælder stadig.",
    en: "Somebody who later mends only the rule that adds nothing does not get what they expect: the other still applies.",
  },
};
