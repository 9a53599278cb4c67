import { hold } from "./hold.js";

hold([
  "monotoneInKnowledge",
  "monotoneWhenClosed",
  "definiteWhenComplete",
  "overlayKeepsMusts",
  "mergeKeepsStrongest",
  "standingHangsTogether",
  "restsOnItsReasons",
  "asksWhatIsOpen",
  "resultFitsSchema",
  "evaluatorsAgree",
]);
