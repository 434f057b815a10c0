import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    // The oldest browser on government desktops; lowers syntax only, APIs are src/hooks.client.ts's.
    target: 'chrome88',
    cssTarget: 'chrome88',
    // Data URLs would need the strict policy loosened for scripts, fonts and styles.
    assetsInlineLimit: 0,
    // Kit writes and prerenders the site from a plugin: of course that is where the time goes.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: 'es' },
});
