import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { bundledTables } from "./scripts/build/bundled-tables";
import { BROWSER_FLAGS, locateBrowser } from "./scripts/find-browser";

const provider = () =>
  playwright({
    launchOptions: {
      executablePath: locateBrowser() ?? undefined,
      args: BROWSER_FLAGS,
    },
  });

export default defineConfig({
  base: process.env.BASE ?? "/",
  publicDir: "public",
  plugins: [react(), bundledTables()],
  worker: { format: "es", plugins: () => [bundledTables()] },
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    // Flechette's modules only declare: who decodes Arrow does not load its encoder.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /@uwdata\/flechette/, sideEffects: false }] },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/journeys/**"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        optimizeDeps: {
          entries: ["src/main.tsx", "src/**/*-worker.ts", "tests/browser/**/*.test.{ts,tsx}"],
        },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: provider(),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
