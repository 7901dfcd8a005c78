import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{core,cli,extension-models,support}/**/*.test.ts', 'test/*.test.ts'],
    environment: 'node',
  },
});
