import type { CheckCode } from "../diagnostics/check-codes.js";
import type { Check } from "./check.js";
import type { Page } from "./finding.js";
import { neverApplies } from "./never-applies/check.js";
import { page as neverAppliesPage } from "./never-applies/page.js";

/** Every check with its page, in the order in which findings are shown. */
export const checks: readonly { readonly code: CheckCode; readonly check: Check; readonly page: Page }[] = [
  { code: "never-applies", check: neverApplies, page: neverAppliesPage },
];
