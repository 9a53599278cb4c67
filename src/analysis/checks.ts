import type { CheckCode } from "../diagnostics/check-codes.js";
import type { Analysis } from "./analysis.js";
import type { Check } from "./check.js";
import type { Finding, Page } from "./finding.js";
import { neverApplies } from "./never-applies/check.js";
import { page as neverAppliesPage } from "./never-applies/page.js";
import { boundaryMismatch } from "./boundary-mismatch/check.js";
import { page as boundaryMismatchPage } from "./boundary-mismatch/page.js";
import { twoOwners } from "./contradiction-of-rules/check.js";
import { page as contradictionPage } from "./contradiction-of-rules/page.js";
import { declaredContradiction } from "./declared-contradiction/check.js";
import { equivalentRules } from "./equivalent-rules/check.js";
import { page as equivalentRulesPage } from "./equivalent-rules/page.js";
import { gap } from "./gap/check.js";
import { page as gapPage } from "./gap/page.js";
import { incompatibleDueDates } from "./incompatible-due-dates/check.js";
import { page as incompatibleDueDatesPage } from "./incompatible-due-dates/page.js";
import { overlap } from "./overlap/check.js";
import { page as overlapPage } from "./overlap/page.js";
import { refutedInvariant } from "./refuted-invariant/check.js";
import { page as refutedInvariantPage } from "./refuted-invariant/page.js";
import { shadowedRule } from "./shadowed-rule/check.js";
import { page as shadowedRulePage } from "./shadowed-rule/page.js";
import { silence } from "./silence/check.js";
import { page as silencePage } from "./silence/page.js";

/** Every check with its page, in the order in which findings are shown. */
export const checks: readonly { readonly code: CheckCode; readonly check: Check; readonly page: Page }[] = [
  { code: "never-applies", check: neverApplies, page: neverAppliesPage },
  { code: "shadowed-rule", check: shadowedRule, page: shadowedRulePage },
  { code: "equivalent-rules", check: equivalentRules, page: equivalentRulesPage },
  { code: "contradiction-of-rules", check: contradictions, page: contradictionPage },
  { code: "incompatible-due-dates", check: incompatibleDueDates, page: incompatibleDueDatesPage },
  { code: "boundary-mismatch", check: boundaryMismatch, page: boundaryMismatchPage },
  { code: "silence", check: silence, page: silencePage },
  { code: "refuted-invariant", check: refutedInvariant, page: refutedInvariantPage },
  { code: "gap", check: gap, page: gapPage },
  { code: "overlap", check: overlap, page: overlapPage },
];

/** Of rules by what they say, and of those that authors have declared. */
function contradictions(analysis: Analysis): readonly Finding[] {
  return [...twoOwners(analysis), ...declaredContradiction(analysis)];
}
