import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const slow = ['test/**']
const skip = ['**/node_modules/**', 'cdk.out/**', '.wangge/**']

export default defineConfig({
  test: {
    // Vitest leaves one core free, which of two is half; what waits for a stack leaves room for another test.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Beside the code, no I/O but temporary files: seconds.
      { test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...skip, ...slow], testTimeout: 30_000 } },
      // Port contracts on real engines, the template's behaviour, the whole stack on one machine.
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'infra', include: ['test/infra/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/synthesize.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Generated from docs/openapi.json; `npm run fuzz -- --seconds S` for more.
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          globalSetup: ['test/support/synthesize.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // A real browser against the whole stack; one file after the other, for two cores.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/support/build-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // The fault rig: every planted bug, and as many runs as half a minute holds.
      { test: { name: 'prove', include: ['test/prove/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 120_000 } },
    ],
  },
})
