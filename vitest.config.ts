import { defineConfig } from 'vitest/config'

const needDatabase = ['tests/integration/**/*.test.ts', 'tests/isolation/**/*.test.ts']
const everywhere = ['**/node_modules/**', '**/.next/**', 'tests/e2e/**', 'tests/long/**', 'tests/load/**', '.data/**']

// Two projects: `vitest run --project unit` needs nothing but Node; `--project database` starts a PostgreSQL of its own.
export default defineConfig({
  test: {
    sequence: { shuffle: true },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...everywhere, ...needDatabase] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: needDatabase,
          exclude: everywhere,
          globalSetup: 'tests/support/vitest-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
