import { joinWords } from "../text/join-words.js";
import { quote } from "../text/quote.js";
import type { Language, Text } from "../text/text.js";
import { answerMessages } from "./answer-messages.js";
import { didYouMean } from "./did-you-mean.js";
import type { Messages } from "./message.js";

/** What can be wrong with a specific programme. */
export const programmeMessages = {
  ...answerMessages,
  "missing-base": (d: { path: string }) => ({
    message: {
      da: `grundlaget ${quote(d.path)} findes ikke`,
      en: `there is no base at ${quote(d.path)}`,
    },
    help: {
      da: "skriv `generic-model` eller stien fra denne fil til en mappe med `programme.yaml` eller `model.yaml`",
      en: "write `generic-model` or the path from this file to a folder with `programme.yaml` or `model.yaml`",
    },
  }),
  "extends-circle": (d: { circle: string }) => ({
    message: {
      da: `programmerne bygger på hinanden i ring: ${d.circle}`,
      en: `the programmes build on each other in a circle: ${d.circle}`,
    },
    help: {
      da: "lad et af dem bygge på `generic-model`",
      en: "let one of them build on `generic-model`",
    },
  }),
  "extends-too-deep": (d: { deepest: number }) => ({
    message: {
      da: `programmerne bygger på hinanden i mere end ${String(d.deepest)} led`,
      en: `the programmes build on each other in more than ${String(d.deepest)} steps`,
    },
    help: {
      da: "lad et af dem bygge på `generic-model` eller på et, der står nærmere den",
      en: "let one of them build on `generic-model` or on one that is nearer to it",
    },
  }),
  "base-has-mistakes": (d: { path: string }) => ({
    message: {
      da: `grundlaget ${quote(d.path)} har fejl og kan ikke bruges`,
      en: `the base ${quote(d.path)} has mistakes and cannot be used`,
    },
    help: { da: `kør \`forloeb check ${d.path}\``, en: `run \`forloeb check ${d.path}\`` },
  }),
  "changed-base": (d: { id: string; version: string; hash: string }) => ({
    message: {
      da: `grundlaget ${quote(d.id)} er ændret, siden programmet blev skrevet`,
      en: `the base ${quote(d.id)} has changed since the programme was written`,
    },
    help: {
      da: `gennemgå ændringen, og skriv så \`base: { version: ${d.version}, hash: ${d.hash} }\``,
      en: `look the change over, then write \`base: { version: ${d.version}, hash: ${d.hash} }\``,
    },
  }),
  "name-of-base": (d: { name: string }) => ({
    message: {
      da: `${quote(d.name)} findes allerede i grundlaget`,
      en: `the base has ${quote(d.name)} already`,
    },
    help: {
      da: "giv programmets eget et andet navn; grundlagets ændres ikke her, men med en afvigelse",
      en: "give the programme's own another name; the base's is changed by a deviation and not here",
    },
  }),
  "deviation-of-what": (_: object) => ({
    message: {
      da: "afvigelsen skal nævne enten en `rule` eller en `parameter`",
      en: "the deviation must name either a `rule` or a `parameter`",
    },
    help: {
      da: "skriv `rule: …` for en regel eller `parameter: …` for et tal, og kun den ene",
      en: "write `rule: …` for a rule or `parameter: …` for a number, and only one of them",
    },
  }),
  "duplicate-deviation": (d: { name: string }) => ({
    message: {
      da: `der er allerede en afvigelse fra ${quote(d.name)}`,
      en: `there is a deviation from ${quote(d.name)} already`,
    },
    help: {
      da: "saml dem i én, så det er til at se, hvad der gælder",
      en: "make one of them, so that it can be seen what holds",
    },
  }),
  "field-does-not-fit": (d: { field: string; does: string; fits: Text }) => ({
    message: {
      da: `${quote(d.field)} passer ikke til \`does: ${d.does}\``,
      en: `${quote(d.field)} does not fit \`does: ${d.does}\``,
    },
    help: d.fits,
  }),
  "missing-base-hash": (d: { name: string; hash: string }) => ({
    message: {
      da: `afvigelsen siger ikke, hvilken udgave af ${quote(d.name)} den er besluttet ud fra`,
      en: `the deviation does not say which version of ${quote(d.name)} it was decided from`,
    },
    help: {
      da: `læs grundlagets udgave, og tilføj \`base: ${d.hash}\``,
      en: `read the base's version, and add \`base: ${d.hash}\``,
    },
  }),
  "reopened-deviation": (d: { name: string; hash: string }) => ({
    message: {
      da: `\`base\` er ikke den nuværende udgave af ${quote(d.name)}: det er skrevet forkert, eller grundlaget er ændret, siden afvigelsen blev besluttet`,
      en: `\`base\` is not the present version of ${quote(d.name)}: it is written wrong, or the base has changed since the deviation was decided`,
    },
    help: {
      da: `læs grundlagets udgave, og skriv \`base: ${d.hash}\`; er grundlaget ændret, så tag stilling igen, og skriv også en ny \`reviewBy\``,
      en: `read the base's version, and write \`base: ${d.hash}\`; if the base has changed, decide again, and write a new \`reviewBy\` as well`,
    },
  }),
  "wrong-label": (d: { said: string; really: Text; fits: string | undefined }) => ({
    message: {
      da: `afvigelsen kalder sig \`${d.said}\`, men ${d.really.da}`,
      en: `the deviation calls itself \`${d.said}\`, but ${d.really.en}`,
    },
    help:
      d.fits === undefined
        ? {
            da: "fjern afvigelsen, eller ret den, så den gør det, der er besluttet",
            en: "remove the deviation, or mend it so that it does what was decided",
          }
        : {
            da: `skriv \`does: ${d.fits}\`, eller ret ændringen, så den gør det, der er besluttet`,
            en: `write \`does: ${d.fits}\`, or mend the change so that it does what was decided`,
          },
  }),
  "weakened-must": (d: { rule: string; how: Text }) => ({
    message: {
      da: `afvigelsen svækker et nationalt krav (skal) i ${quote(d.rule)}: ${d.how.da}`,
      en: `the deviation weakens a national obligation (must) in ${quote(d.rule)}: ${d.how.en}`,
    },
    help: {
      da: "er det meningen, så tilføj `acknowledges: must`; så siger resultatet, at programmet afviger",
      en: "if that is intended, add `acknowledges: must`; the result then says that the programme deviates",
    },
  }),
  "parameter-not-open": (d: { name: string }) => ({
    message: {
      da: `et program kan ikke sætte ${quote(d.name)}`,
      en: `a programme cannot set ${quote(d.name)}`,
    },
    help: {
      da: "tallet står i en lov eller i dokumentet selv; fjern afvigelsen",
      en: "the number stands in an act or in the document itself; remove the deviation",
    },
  }),
  "parameter-out-of-range": (d: { name: string; value: number; min: number; max: number }) => ({
    message: {
      da: `${quote(d.name)} kan ikke være ${String(d.value)}`,
      en: `${quote(d.name)} cannot be ${String(d.value)}`,
    },
    help: {
      da: `skriv et helt tal fra ${String(d.min)} til ${String(d.max)}`,
      en: `write a whole number from ${String(d.min)} to ${String(d.max)}`,
    },
  }),
  "empty-target-group": (_: object) => ({
    message: {
      da: "målgruppen siger ikke, hvem programmet er for",
      en: "the target group does not say whom the programme is for",
    },
    help: {
      da: "skriv sygdomme i `diagnoses`, eller hvem der ellers er med, i `when`",
      en: "name diseases in `diagnoses`, or who else takes part in `when`",
    },
  }),
  "code-of-no-diagnosis": (d: { code: string; nearest: Text | undefined }) => ({
    message: {
      da: `${quote(d.code)} står ikke for nogen af de kendte sygdomme`,
      en: `${quote(d.code)} stands for none of the known diseases`,
    },
    help:
      d.nearest === undefined
        ? {
            da: "ret koden, eller beskriv sygdommen og dens koder øverst i filen under `diagnoses`",
            en: "mend the code, or describe the disease and its codes at the top of the file under `diagnoses`",
          }
        : {
            da: `mente du ${d.nearest.da}? Ellers beskriv sygdommen og dens koder under \`diagnoses\``,
            en: `did you mean ${d.nearest.en}? Otherwise describe the disease and its codes under \`diagnoses\``,
          },
  }),
  "code-of-another-extent": (d: { code: string; extent: "broader" | "narrower"; keys: readonly string[] }) => ({
    message: {
      broader: {
        da: `${quote(d.code)} rummer flere sygdomme og kan ikke sige, hvem programmet er for`,
        en: `${quote(d.code)} covers several diseases and cannot say whom the programme is for`,
      },
      narrower: {
        da: `${quote(d.code)} er kun en form af sygdommen ${listed(d.keys, "or", "da")}`,
        en: `${quote(d.code)} is only a form of the disease ${listed(d.keys, "or", "en")}`,
      },
    }[d.extent],
    help: {
      broader: {
        da: `skriv de sygdomme, der er med, hver for sig. Koden bruges blandt andet om ${listed(d.keys, "and", "da")}`,
        en: `name the diseases that take part, one by one. The code is used for ${listed(d.keys, "and", "en")}, among others`,
      },
      narrower: {
        da: `skriv ${listed(d.keys, "or", "da")}, hvis alle former er med; ellers beskriv formen og dens koder under \`diagnoses\``,
        en: `write ${listed(d.keys, "or", "en")} if every form takes part; otherwise describe the form and its codes under \`diagnoses\``,
      },
    }[d.extent],
  }),
  "ends-before-it-begins": (d: { from: string; until: string }) => ({
    message: {
      da: `programmet slutter (${d.until}), før det begynder (${d.from})`,
      en: `the programme ends (${d.until}) before it begins (${d.from})`,
    },
    help: { da: "ret `from` eller `until`", en: "mend `from` or `until`" },
  }),
  "text-of-another-strength": (d: { before: Text; after: Text }) => ({
    message: {
      da: `styrken er ændret fra »${d.before.da}« til »${d.after.da}«, men teksten er den samme`,
      en: `the strength has changed from "${d.before.en}" to "${d.after.en}", but the text is the same`,
    },
    help: {
      da: "skriv også en ny `text`, så den siger det samme som styrken",
      en: "write a new `text` as well, so that it says the same as the strength",
    },
  }),
  "unwritten-text": (_: object) => ({
    message: {
      da: "her står stadig skabelonens tekst",
      en: "the text of the template still stands here",
    },
    help: { da: "skriv programmets egen tekst", en: "write the programme's own text" },
  }),
  "review-overdue": (d: { date: string; asOf: string; what: Text }) => ({
    message: {
      da: `${d.what.da} skulle være taget op igen senest ${d.date}`,
      en: `${d.what.en} should have been looked at again by ${d.date}`,
    },
    help: {
      da: `tag det op, og skriv en ny \`reviewBy\` (regnet på ${d.asOf})`,
      en: `look at it again, and write a new \`reviewBy\` (as of ${d.asOf})`,
    },
  }),
  "built-in-group": (d: { group: string }) => ({
    message: {
      da: `gruppen ${quote(d.group)} hører til den generiske model`,
      en: `the group ${quote(d.group)} belongs to the generic model`,
    },
    help: {
      da: "læg programmets egne oplysninger i en gruppe med programmets eget navn, for eksempel `nf1`",
      en: "put the programme's own facts into a group with the programme's own name, for instance `nf1`",
    },
  }),
  "bad-fact-name": (d: { name: string; nearest: string | undefined }) => ({
    message: {
      da: `${quote(d.name)} kan ikke være navn på en oplysning eller en gruppe`,
      en: `${quote(d.name)} cannot be the name of a fact or a group`,
    },
    help: didYouMean(d.nearest, {
      da: "skriv et andet navn med lille begyndelsesbogstav og ellers kun a-z, A-Z og tal: `followedInOdense`",
      en: "write another name that begins with a small letter and has only a-z, A-Z and digits: `followedInOdense`",
    }),
  }),
  "field-of-another-type": (d: { field: string; type: string; types: readonly string[] }) => ({
    message: {
      da: `en oplysning af typen ${quote(d.type)} har ikke feltet ${quote(d.field)}`,
      en: `a fact of the type ${quote(d.type)} has no field ${quote(d.field)}`,
    },
    help: {
      da: `slet feltet, eller ret typen: det hører til ${joinWords(d.types.map(quote), "and", "da")}`,
      en: `delete the field, or mend the type: it belongs to ${joinWords(d.types.map(quote), "and", "en")}`,
    },
  }),
} satisfies Messages;

/** As many diseases as a reader takes in. */
const mostDiseases = 6;

function listed(keys: readonly string[], by: "and" | "or", language: Language): string {
  const shown = keys.slice(0, mostDiseases).map(quote);
  const left = keys.length - shown.length;
  const more = left > 0 ? [{ da: `${String(left)} til`, en: `${String(left)} more` }[language]] : [];
  return joinWords([...shown, ...more], by, language);
}
