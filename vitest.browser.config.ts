import { defineConfig } from 'vitest/config'

/** The built site in a real browser: one file at a time, because they share two cores and one site. */
export default defineConfig({
  test: {
    include: ['tests/browser/*.test.ts'],
    passWithNoTests: false,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
})
