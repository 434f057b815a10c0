import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * The sub-path a build is served under, from BASE_PATH: empty, or `/one` or `/one/two`.
 * @returns {'' | `/${string}`}
 */
function basePath() {
  const base = process.env.BASE_PATH ?? '';
  if (base !== '' && !/^(\/[\w.~-]+)+$/.test(base)) {
    throw new Error(`BASE_PATH must look like /one or /one/two, not ${JSON.stringify(base)}`);
  }
  return /** @type {'' | `/${string}`} */ (base);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    paths: { base: basePath(), relative: true },
    // A fixed name keeps the build reproducible; the default is the time of the build.
    version: { name: version },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // Chrome before 97 does not know wasm-unsafe-eval and refuses WebAssembly: the page then
        // computes without the engine.
        'script-src': ['self', 'wasm-unsafe-eval'],
        'style-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    typescript: {
      config: (config) => {
        const include = /** @type {string[]} */ (config['include']);
        include.push('../*.ts', '../*.js', '../bench/**/*.ts', '../data/**/*.ts');
      },
    },
  },
};
