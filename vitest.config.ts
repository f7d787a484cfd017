import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __VERSION__: '"test"' },
  test: { include: ['src/**/*.test.ts', 'e2e/reference/**/*.test.ts', 'bench/**/*.test.ts'], testTimeout: 0 },
})
