import { defineConfig } from 'vitest/config'

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: { include: ['tests/*.test.ts'], passWithNoTests: false, testTimeout: 120_000, hookTimeout: 600_000 },
})
