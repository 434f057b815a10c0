import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Kit announces each page to screen readers from an element hidden by a style attribute, which the
 * strict policy blocks: hide it with a style sheet instead.
 */
function styledAnnouncer(): Plugin {
  const inline = /(<div id="svelte-announcer"[^>]*) style="([^"]*)"/;
  return {
    name: 'xince:styled-announcer',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/generated/root.svelte')) return null;
      const [, , style] = inline.exec(code) ?? this.error('Kit has changed its announcer');
      return `${code.replace(inline, '$1')}\n<style>#svelte-announcer { ${style} }</style>`;
    },
  };
}

export default defineConfig({
  plugins: [styledAnnouncer(), sveltekit()],
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
