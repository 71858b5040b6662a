import { defineConfig } from '@playwright/test'

const { TEST_BROWSER, TEST_BROWSER_LIBRARIES, TEST_ADDRESS } = process.env
const libraries = TEST_BROWSER_LIBRARIES ? { LD_LIBRARY_PATH: TEST_BROWSER_LIBRARIES } : {}

// The setup leaves what it started in the environment: this file is read again by each worker, after it.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/playwright-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: TEST_ADDRESS,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    // Colours that are still on their way have a contrast of their own.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: TEST_BROWSER,
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
      env: { ...(process.env as Record<string, string>), ...libraries },
    },
  },
})
