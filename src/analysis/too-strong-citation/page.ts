import type { Page } from "../finding.js";

export const page: Page = {
  title: {
    da: "Reglen er stærkere end de udsagn, den henviser til",
    en: "The rule is stronger than the statements that it cites",
  },
  avoid: {
    da: "Programmets egen regel siger »skal« og henviser kun til et udsagn, der siger »kan«.",
    en: "The programme's own rule says “must” and only cites a statement that says “may”.",
  },
  prefer: {
    da: "Skriv i `note` eller `decisions`, at det er programmet, der beder om mere, sænk styrken, eller fjern henvisningen.",
    en: "Say in `note` or `decisions` that it is the programme that asks for more, lower the strength, or take the citation out.",
  },
  why: {
    da: "Resultatet viser udsagnet som kilde. Så tror klinikeren, at det er et nationalt krav.",
    en: "The result shows the statement as the source, so that the clinician believes it is a national demand.",
  },
};
