import { nearestFactName } from "../../language/fact-name.js";
import { coreVocabulary, groupsOf } from "../../vocabulary/vocabulary.js";

/** The group of a programme's own facts, named for the programme: `nf1-odense` has `nf1Odense`. */
export function groupOf(id: string): string {
  const name = nearestFactName(id);
  return name === undefined || groupsOf(coreVocabulary).includes(name) ? `${name ?? "own"}Own` : name;
}

export const exampleFactName = "toldOfProgramme";

/** The fact that the example rule is fulfilled by. */
export const exampleFact = `type: event
label: { da: informationen om forløbsprogrammet, en: the information about the pathway programme }
says:
  yes: { da: patienten er informeret om forløbsprogrammet, en: the patient has been told of the pathway programme }
  no: { da: patienten er ikke informeret om forløbsprogrammet, en: the patient has not been told of the pathway programme }
question:
  da: "Er patienten informeret om forløbsprogrammet, og i givet fald hvornår?"
  en: "Has the patient been told of the pathway programme, and if so when?"
answeredBy: [hospital-doctor, patient]
`;
