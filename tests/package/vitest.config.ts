import { defineConfig } from "vitest/config";

/** Packs, installs and runs the package as its users do; needs the npm registry. */
export default defineConfig({
  test: { include: ["tests/package/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
