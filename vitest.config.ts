import { defineConfig } from "vitest/config";

/** One run of the suite in one time zone. Its files share what they import, so a test leaves nothing changed behind it. */
const inTimeZone = (name: string, timeZone: string, include: string[]) => ({
  test: { name, include, env: { TZ: timeZone }, pool: "forks" as const, isolate: false, testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      inTimeZone("Copenhagen", "Europe/Copenhagen", [
        "tests/{unit,property,golden,differential,architecture,scenarios,schemas,examples,programmes,readme}/**/*.test.ts",
      ]),
      // A zone that once skipped a whole day, on the far side of the date line.
      inTimeZone("Apia", "Pacific/Apia", [
        // What reads or writes days; the form of files and the workbench around them do not.
        "tests/unit/{calendar,checklist,compare,coverage,evaluate,language,programme,recommend,text,truth,vocabulary}/**/*.test.ts",
        "tests/unit/testing/{run-scenario,scenario-coverage,specific-scenarios}.test.ts",
        "tests/unit/cli/{check,evaluate,own-facts}.test.ts",
        "tests/property/{due-dates,determinism}.test.ts",
        "tests/scenarios/**/*.test.ts",
      ]),
    ],
  },
});
