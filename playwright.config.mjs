import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/browser.mjs'

const PORT = 4173

export default defineConfig({
  testDir: 'e2e/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: launchOptions(),
  },
  webServer: { command: `node scripts/start.mjs --port ${PORT}`, port: PORT, reuseExistingServer: false },
})
