import { hold } from "./hold.js";

hold(["deterministic", "orderIndependent", "absentIsNull", "replayIsPast"]);
