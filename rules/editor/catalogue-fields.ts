// What a person is told about the fields of the checklist and the catalogue of offers.
import type { Fields } from "./describe.js";
import { ref } from "./ref.js";
import { oneOf } from "./suggest.js";
import { strengthWords, topicWords } from "../../src/language/words.js";
import { answers, areas, permanences } from "./words.js";

export const checklistFields: Fields = {
  themes: {
    da: "Tjeklistens temaer i den rækkefølge, de læses.",
    en: "The themes of the checklist in the order of reading.",
  },
  "themes[].id": {
    da: "Temaets navn, som punkterne henviser til.",
    en: "The name of the theme, which items refer to.",
  },
  "themes[].title": { da: "Overskriften.", en: "The heading." },
  "themes[].intro": { da: "Hvad man skal vide først.", en: "What one should know first." },
  "themes[].atLeast": {
    da: "Hvor mange af temaets ja-nej-spørgsmål der som regel besvares med ja.",
    en: "How many of the theme's yes-no questions are usually answered yes.",
  },
  items: { da: "Spørgsmålene.", en: "The questions." },
  "items[].id": {
    da: "Spørgsmålets navn; intet andet hedder det samme.",
    en: "The name of the question; no other has it.",
  },
  "items[].theme": { da: "Det tema, det hører til.", en: "The theme that it belongs to.", like: ref("theme") },
  "items[].statements": {
    da: "De udsagn i dokumentet, som spørgsmålet bygger på.",
    en: "The statements of the document that the question rests on.",
    each: ref("statement"),
  },
  "items[].decisions": {
    da: "De afgørelser, der løser en tvetydighed.",
    en: "The decisions that settle an ambiguity.",
    each: ref("decision"),
  },
  "items[].strength": {
    da: "Hvor stærkt dokumentet beder om et svar.",
    en: "How strongly the document asks for an answer.",
    like: oneOf(strengthWords),
  },
  "items[].answer": {
    da: "Hvad slags svar der skal gives.",
    en: "What kind of answer is wanted.",
    like: oneOf(answers),
  },
  "items[].options": {
    da: "Det, der kan vælges imellem, når svaret er choice.",
    en: "What can be chosen among when the answer is choice.",
  },
  "items[].options[].id": { da: "Valgets navn.", en: "The name of the choice." },
  "items[].question": { da: "Spørgsmålet.", en: "The question." },
  "items[].note": { da: "En bemærkning til den, der svarer.", en: "A remark to whoever answers." },
};

export const offerFields: Fields = {
  title: { da: "Filens overskrift.", en: "The heading of the file." },
  offers: { da: "Tilbuddene.", en: "The offers." },
  "offers[].id": {
    da: "Tilbuddets navn her; intet andet hedder det samme.",
    en: "The name of the offer here; no other has it.",
  },
  "offers[].name": { da: "Hvad tilbuddet hedder.", en: "What the offer is called." },
  "offers[].provider": { da: "Hvem der giver det.", en: "Who provides it." },
  "offers[].topics": {
    da: "Hvad det hjælper med; anbefalinger peger på tilbud med samme ord.",
    en: "What it helps with; recommendations point to offers with the same word.",
    each: oneOf(topicWords),
  },
  "offers[].area": { da: "Hvor det gives.", en: "Where it is given.", like: oneOf(areas) },
  "offers[].audience": { da: "Hvem det er for, med kildens ord.", en: "Whom it is for, in the words of its source." },
  "offers[].for": {
    da: "Hvem det er for, så vidt oplysninger kan sige det; uden den er det for alle, hvis anbefaling peger på det.",
    en: "Whom it is for, as far as facts can tell; without it, everyone whose recommendation points to it.",
  },
  "offers[].gives": { da: "Hvad man får.", en: "What one gets." },
  "offers[].permanence": { da: "Hvor varigt det er.", en: "How lasting it is.", like: oneOf(permanences) },
  "offers[].ends": { da: "Sidste dag, når kilden nævner en.", en: "The last day, where the source names one." },
  "offers[].remark": { da: "Hvad der er værd at vide om det.", en: "What is worth knowing of it." },
  "offers[].stated": {
    da: "Det seneste år, hvor en kilde siger, at det findes.",
    en: "The latest year in which a source says that it exists.",
  },
  "offers[].sources": {
    da: "Kilderne, ved deres navn i documents.yaml.",
    en: "The sources, by their name in documents.yaml.",
    each: ref("document"),
  },
};

export const documentFields: Fields = {
  documents: {
    da: "De dokumenter, tilbud er nævnt i, ved navn.",
    en: "The documents in which offers are named, by name.",
  },
  "documents.*.title": { da: "Dokumentets titel.", en: "The title of the document." },
  "documents.*.publisher": { da: "Hvem der har udgivet det.", en: "Who published it." },
  "documents.*.year": { da: "Det år, det er skrevet i.", en: "The year in which it was written." },
};
