// What the groups of facts are about.
import type { Text } from "../../src/text/text.js";
import type { factGroups } from "../../src/vocabulary/vocabulary.js";

export const groupTexts: Readonly<Record<keyof typeof factGroups, Text>> = {
  person: { da: "Personen: fødselsdato, bolig og værgemål.", en: "The person: date of birth, home and guardianship." },
  suspicion: { da: "Mistanken om en sjælden sygdom.", en: "The suspicion of a rare disease." },
  disease: { da: "Den sjældne sygdom.", en: "The rare disease." },
  genetics: { da: "Genetisk udredning og rådgivning.", en: "Genetic work-up and counselling." },
  care: { da: "Udredning, behandling og kontrol.", en: "Work-up, treatment and follow-up." },
  css: { da: "Center for Sjældne Sygdomme.", en: "The Centre for Rare Diseases." },
  pal: { da: "Den patientansvarlige læge.", en: "The physician with overall patient responsibility." },
  referrals: { da: "Henvisninger.", en: "Referrals." },
  reproduction: { da: "Graviditet og ønske om børn.", en: "Pregnancy and the wish for children." },
  relatives: { da: "Slægtninge og pårørende.", en: "Relatives and next of kin." },
  function: { da: "Funktionsevne.", en: "Functioning." },
  municipality: { da: "Kommunens indsats.", en: "What the municipality does." },
  transition: { da: "Overgange i livet.", en: "Transitions in life." },
  consent: { da: "Tilladelser til at dele oplysninger.", en: "Permissions to share information." },
  informed: { da: "Hvad der er informeret om.", en: "What there has been information on." },
  wellbeing: { da: "Trivsel og psykisk støtte.", en: "Wellbeing and psychological support." },
  programme: {
    da: "Specifikt forløbsprogram, patientforening og patientuddannelse.",
    en: "Specific programme, patient association and patient education.",
  },
};
