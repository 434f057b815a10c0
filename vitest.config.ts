import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // No test changes what another one imports; a process for each file took twice the time of all tests.
    isolate: false,
    // Generous, because no test is about time and a machine may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: true },
    restoreMocks: true,
  },
});
