import { fileMessages } from "./file-messages.js";
import { programmeMessages } from "./programme-messages.js";
import { ruleMessages } from "./rule-messages.js";
import { scenarioMessages } from "./scenario-messages.js";
import { situationMessages } from "./situation-messages.js";

/** Every diagnostic code with its words. Codes are public and never reused. */
export const messages = {
  ...fileMessages,
  ...situationMessages,
  ...ruleMessages,
  ...scenarioMessages,
  ...programmeMessages,
};

export type Code = keyof typeof messages;
export type Details<C extends Code> = Parameters<(typeof messages)[C]>[0];
