import type { Page } from "../finding.js";

export const page: Page = {
  title: { da: "Reglen kan aldrig blive opfyldt", en: "The rule can never be fulfilled" },
  avoid: {
    da: "`when: pal.appointed has not happened` med `fulfilledBy: pal.appointed has happened`: reglen holder op med at gælde i stedet for at blive opfyldt.",
    en: "`when: pal.appointed has not happened` with `fulfilledBy: pal.appointed has happened`: the rule stops applying instead of being fulfilled.",
  },
  prefer: {
    da: "Lad `when` sige, hvem reglen er for, og `fulfilledBy`, hvad der viser, at det er gjort. Reglen må gerne gælde den, som det er gjort for.",
    en: "Let `when` say who the rule is for and `fulfilledBy` what shows that it is done. The rule may well apply to somebody for whom it is done.",
  },
  why: {
    da: "Anbefalingen bliver aldrig vist som gjort. Den forsvinder, når det er gjort, eller bliver stående, til fristen er overskredet.",
    en: "The recommendation is never shown as done. It disappears when it is done, or stands until it is overdue.",
  },
};
