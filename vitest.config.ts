import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    setupFiles: ['test/one-seed.ts'],
    // A gate that sees nothing fails.
    passWithNoTests: false,
    // `.only` left behind would pass the rest unseen.
    allowOnly: false,
    testTimeout: 30_000,
  },
})
