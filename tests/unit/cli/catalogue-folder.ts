import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tiny = fileURLToPath(new URL("../../golden/model", import.meta.url));

const checklist = `themes:
  - id: criteria
    title: { da: Kriterier, en: Criteria }
    intro: { da: Først om behovet., en: First about the need. }
    atLeast: 2
  - id: agreements
    title: { da: Aftaler, en: Agreements }
items:
  - id: lasting-effort
    theme: criteria
    statements: [3-t02]
    strength: may
    answer: yes-no
    question: { da: Er der behov for en varig indsats?, en: Is a lasting effort needed? }
  - id: delimitation
    theme: agreements
    statements: [3-t02, 4.1-b3]
    strength: must
    answer: choice
    options: [{ id: diagnosis, da: diagnose, en: diagnosis }, { id: function, da: funktionsevne, en: functioning }]
    question: { da: Hvordan afgrænses målgruppen?, en: How is the target group delimited? }
    note: { da: Se kapitel 3., en: See chapter 3. }
`;

const text = "text: { da: Barnet henvises., en: The child is referred. }";
const statements = `statements:
  3-t02: { section: "3", page: 13, strength: may, inferred: false, wording: kan, level: programme, ${text} }
  4.1-b3: { section: "4.1", page: 19, strength: must, inferred: false, wording: skal, level: both, ${text} }
  4.1-b3b: { section: "4.1", page: 19, strength: must, inferred: false, wording: skal, level: patient, ${text} }
  4.1-t09:
    section: "4.1"
    page: 20
    strength: may
    inferred: false
    wording: kan
    level: patient
    text: { da: Et begreb forklares., en: A term is explained. }
    reason: { da: en forklaring, en: an explanation }
`;

const offers = `title: { da: Rådgivning, en: Advice }
offers:
  - id: line
    name: { da: Rådgivningen, en: The advice line }
    provider: { da: foreningen, en: the association }
    topics: [advice]
    area: national
    audience: { da: familier med børn, en: families with children }
    for: person.ageYears < 18
    gives: { da: Rådgivning på telefon., en: Advice by telephone. }
    permanence: temporary
    stated: 2024
    sources: [report]
`;

const documents =
  "documents:\n  report: { title: { da: Rapport, en: Report }, publisher: { da: f, en: f }, year: 2025 }\n";

const responsibilities = `responsibilities:
  child-task:
    label: { da: opgaven for børn, en: the task for children }
    statements: [4.1-b3b]
    periods:
      - { until: 2026-12-31, actor: hospital }
      - from: 2027-01-01
        actor: municipality
        standing: moved
        why: { da: Opgaven flytter., en: The task moves. }
`;

const rules = `section: "4.1"
title: { da: Råd, en: Advice }
appliesTo: known
rules:
  - id: tell-of-advice
    statements: [4.1-b3b]
    when: { condition: known }
    recommend:
      act: inform
      subject: advice
      strength: must
      responsible: child-task
      recipient: municipality
      offers: [advice]
      text: { da: Fortæl om rådgivning., en: Tell about advice. }
`;

/** Lays the tiny model with a checklist, an offer and a task that moves into a folder. */
export function layCatalogueModel(folder: string): void {
  cpSync(tiny, folder, { recursive: true });
  mkdirSync(join(folder, "offers"));
  const files = {
    "4.1-advice": rules,
    checklist,
    statements,
    responsibilities,
    "offers/advice": offers,
    "offers/documents": documents,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.yaml`), content);
}
