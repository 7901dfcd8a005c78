import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{core,cli,extension-models,support}/**/*.test.ts', 'test/*.test.ts'],
    environment: 'node',
    // Nothing here changes what another file sees, and the speed tests want the processor to themselves.
    isolate: false,
    fileParallelism: false,
  },
});
