import { describe, expect, it } from "vitest";
import { canonical, inRule, lines } from "./canonical.js";

describe("comments", () => {
  it("go with the entry that they stand above or beside", () => {
    expect(
      inRule(
        "recommend: # hvad",
        "  # til hvem",
        "  recipient: municipality # kommunen",
        "",
        "  # hvordan",
        "  act: refer # henvis",
        "  # til sidst",
        "# hvornår",
        "when: x",
      ),
    ).toEqual([
      "# hvornår",
      "when: x",
      "recommend: # hvad",
      "  # hvordan",
      "  act: refer # henvis",
      "  # til hvem",
      "  recipient: municipality # kommunen",
      "  # til sidst",
    ]);
  });

  it("stay at the head of a file, whichever key comes first", () => {
    expect(canonical(lines("# Om filen", "rules: []", "# Afsnittet", 'section: "1"'))).toBe(
      lines("# Om filen", "# Afsnittet", 'section: "1"', "rules: []"),
    );
    expect(canonical(lines("# Om filen", "", "rules: []", 'section: "1"'))).toBe(
      lines("# Om filen", "", 'section: "1"', "rules: []"),
    );
  });

  it("belong by their column: to the rule before, to the next rule, or to the end of the file", () => {
    const text = lines(
      "rules:",
      "  - id: a",
      "    when:",
      "      all:",
      "        - x",
      "        # sidst i listen",
      "    # sidst i reglen",
      "",
      "  # om b",
      "  - id: b",
      "    # sidst i b",
      "",
      "# sidst",
    );
    expect(canonical(text)).toBe(text);
  });

  it("above the first key of a rule stand above the rule", () => {
    expect(canonical(lines("rules:", "  - when: x", "    # om navnet", "    id: a"))).toBe(
      lines("rules:", "  # om navnet", "  - id: a", "    when: x"),
    );
  });

  it("in a leaf come to stand above it, and the one behind it beside it", () => {
    expect(
      inRule(
        "when:",
        "  # om alderen",
        "  fact: person.ageYears # alder",
        "  # op til",
        "  operator: lessThan",
        "  value: 18",
      ),
    ).toEqual(["when:", "  # om alderen", "  # alder", "  # op til", "  person.ageYears < 18"]);
    expect(inRule("when: { fact: person.ageYears, operator: lessThan, value: 18 } # barn")).toEqual([
      "when: person.ageYears < 18 # barn",
    ]);
    expect(inRule("when: # barn", "  fact: person.ageYears", "  operator: lessThan", "  value: 18")).toEqual([
      "when: person.ageYears < 18 # barn",
    ]);
  });

  it("in brackets give each entry its line", () => {
    expect(inRule("text: { # begge", "  en: B, # engelsk", "  da: A, # dansk", "} # tekst")).toEqual([
      "text: # tekst",
      "  # begge",
      "  en: B # engelsk",
      "  da: A # dansk",
    ]);
    expect(inRule("statements: [", "  a, # først", "  # så", "  b", "]")).toEqual([
      "statements:",
      "  - a # først",
      "  # så",
      "  - b",
    ]);
  });

  it("behind a text that is folded, or brackets that are, stand behind its key", () => {
    const long = "ord ".repeat(40).trim();
    expect(inRule(`note: ${long} # husk`)[0]).toBe("note: >- # husk");
    expect(inRule(`text: { da: ${long}, en: x } # husk`)[0]).toBe("text: # husk");
  });

  it("are trimmed, and keep the blank lines that part them", () => {
    expect(canonical(lines("#   A  ", "#", "", "", "# B", "rules: []"))).toBe(
      lines("#   A", "#", "", "# B", "rules: []"),
    );
  });

  it("below an entry in brackets stand above the next one, or at the end", () => {
    expect(inRule("statements: [", "  a # først", "  # så", "  , b # sidst", "  # til sidst", "]")).toEqual([
      "statements:",
      "  - a # først",
      "  # så",
      "  - b # sidst",
      "  # til sidst",
    ]);
    expect(inRule("when: {", "  all: [a] # alle", "  # så", "  , any: [b] }")).toEqual([
      "when:",
      "  all: [a] # alle",
      "  # så",
      "  any: [b]",
    ]);
  });

  it("before and behind a comma cannot both stand beside the entry", () => {
    expect(inRule("statements: [", "  a # før", "  , # efter", "  b ]")).toEqual([
      "statements:",
      "  # efter",
      "  - a # før",
      "  - b",
    ]);
  });

  it("in empty brackets stand behind them", () => {
    expect(inRule("statements: [ # ingen endnu", "]", "when: {", "  # aldrig", "}")).toEqual([
      "statements: [] # ingen endnu",
      "when: {} # aldrig",
    ]);
  });

  it("behind a closing bracket make room for the one beside the key", () => {
    expect(inRule("text: # begge", "  # så", "  { da: A, # dansk", "  } # sidst")).toEqual([
      "# sidst",
      "text: # begge",
      "  # så",
      "  da: A # dansk",
    ]);
  });

  it("beside a dash stand above it, also where nothing stands behind the dash", () => {
    expect(
      canonical(lines("rules:", "  - # om a", "    id: a", "  - # om den næste", "  -", "    # om c", "    id: c")),
    ).toBe(lines("rules:", "  # om a", "  - id: a", "", "  # om den næste", "  -", "", "  # om c", "  - id: c"));
    expect(inRule("x:", "  - [ # om listen", "      a,", "    ]", "  -", "    - # om b", "      - b")).toEqual([
      "x:",
      "  # om listen",
      "  - - a",
      "  # om b",
      "  - - - b",
    ]);
  });

  it("around the mark that begins a document are kept", () => {
    expect(canonical("# A\n--- # B\n# C\nrules: []\n")).toBe("# A\n\n# B\n# C\nrules: []\n");
  });
});
