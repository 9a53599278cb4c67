import { defineConfig } from "tsup";

export default defineConfig([
  {
    // The library: ESM and CommonJS with declarations; no Node module is imported, so that it runs in a browser.
    entry: { index: "src/index.ts", "json-rules-engine": "src/json-rules-engine.ts", testing: "src/testing.ts" },
    format: ["esm", "cjs"],
    dts: true,
    platform: "neutral",
    target: "es2022",
    clean: true,
    splitting: true,
    treeshake: true,
  },
  {
    // The command: Node only.
    entry: { "cli/main": "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    target: "node20",
    splitting: false,
  },
]);
