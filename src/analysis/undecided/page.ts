import type { Page } from "../finding.js";

/** Of the questions that take too many steps; every check asks some. */
export const page: Page = {
  title: { da: "Det kunne ikke afgøres", en: "It could not be decided" },
  avoid: {
    da: "En betingelse med mange `any` inde i hinanden om de samme oplysninger.",
    en: "A condition with many `any` inside each other on the same facts.",
  },
  prefer: {
    da: "Flere regler, eller en betingelse med færre led. Så kan spørgsmålet besvares.",
    en: "Several rules, or a condition with fewer parts. Then the question can be answered.",
  },
  why: {
    da: "Kontrollen leder blandt alle tænkelige mennesker. Der er en grænse for, hvor længe den leder; når den nås, siger den det og påstår intet.",
    en: "The check looks among all people that there can be. There is a limit to how long it looks; when it is reached, it says so and claims nothing.",
  },
};
