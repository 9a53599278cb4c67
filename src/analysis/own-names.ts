import { ruleFilesAlone } from "../language/parse-programme.js";
import type { Programme } from "../language/programme.js";
import type { OwnNames } from "../language/specific.js";

/** What a programme names itself: a model everything, rule files that are read alone nothing. */
export function ownNames(programme: Programme): OwnNames {
  const { id, version, specific } = programme;
  if (specific !== undefined) return specific.own;
  const isBorrowing = id === ruleFilesAlone.id && version === ruleFilesAlone.version;
  const namesOf = (kind: keyof OwnNames): readonly string[] => (isBorrowing ? [] : Object.keys(programme[kind]));
  return {
    actors: namesOf("actors"),
    responsibilities: namesOf("responsibilities"),
    conditions: namesOf("conditions"),
    parameters: namesOf("parameters"),
    laws: namesOf("laws"),
    facts: namesOf("facts"),
    diagnoses: namesOf("diagnoses"),
  };
}
