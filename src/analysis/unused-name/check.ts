import type { SubjectKind } from "../../language/places.js";
import type { OwnNames } from "../../language/specific.js";
import { quote } from "../../text/quote.js";
import type { Text } from "../../text/text.js";
import type { Check } from "../check.js";
import type { Finding } from "../finding.js";
import { namesInUse } from "../names-in-use.js";
import { ownNames } from "../own-names.js";

type Kind = Exclude<keyof OwnNames, "facts">;

/** What each kind of name is a name of, in the definite form. */
const kinds: readonly (Text & { readonly kind: Kind; readonly at: SubjectKind })[] = [
  { kind: "actors", at: "actor", da: "aktøren", en: "the actor" },
  { kind: "responsibilities", at: "responsibility", da: "ansvaret", en: "the responsibility" },
  { kind: "conditions", at: "condition", da: "betingelsen", en: "the condition" },
  { kind: "parameters", at: "parameter", da: "tallet", en: "the number" },
  { kind: "laws", at: "law", da: "loven", en: "the law" },
  { kind: "diagnoses", at: "diagnosis", da: "sygdommen", en: "the disease" },
];

/** A name of the programme's own that stands nowhere. */
export const unusedName: Check = ({ programme }) => {
  const used = namesInUse(programme);
  const own = ownNames(programme);
  return kinds.flatMap(({ kind, at, da, en }) =>
    own[kind]
      .filter((name) => !used[kind].has(name))
      .map((name): Finding => ({
        code: "unused-name",
        severity: "warning",
        at: { kind: at, id: name },
        message: { da: `${da} ${quote(name)} bruges ingen steder`, en: `${en} ${quote(name)} is used nowhere` },
        help: {
          da: "brug navnet dér, hvor det er ment, eller fjern det",
          en: "use the name where it is meant, or remove it",
        },
      })),
  );
};
