import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';

/** One file of each layer, enough for an import to resolve. */
export const fileOf = {
  domain: 'src/lib/domain/money/a.ts',
  engine: 'src/lib/engine/a.ts',
  adapter: 'src/lib/engine/adapters/a.ts',
  io: 'src/lib/io/a.ts',
  intake: 'src/lib/intake/a.ts',
  messages: 'src/lib/messages/a.ts',
  charts: 'src/lib/charts/a.ts',
  ui: 'src/lib/ui/a.ts',
  state: 'src/lib/state/a.ts',
  routes: 'src/routes/a.ts',
  cli: 'src/cli/a.ts',
  server: 'src/server/a.ts',
  data: 'data/a.ts',
  bench: 'bench/a.ts',
  test: 'test/a.ts',
} as const;

export type Layer = keyof typeof fileOf;

export const layers = Object.keys(fileOf) as Layer[];

/** A project on disk that has every layer and the lint configuration of this one. */
export class LayeredProject {
  readonly root = mkdtempSync(join(tmpdir(), 'xince-layers-'));
  readonly #eslint: ESLint;

  /** @param ruleIds the rules to apply; those that need types have none here */
  constructor(ruleIds: string[]) {
    const repository = resolve(import.meta.dirname, '../..');
    const empty = [...Object.values(fileOf), 'src/lib/charts/A.svelte', 'data/policy.json'];
    for (const file of empty) {
      mkdirSync(dirname(join(this.root, file)), { recursive: true });
      writeFileSync(join(this.root, file), '');
    }
    copyFileSync(join(repository, 'package.json'), join(this.root, 'package.json'));
    symlinkSync(join(repository, 'node_modules'), join(this.root, 'node_modules'));
    this.#eslint = new ESLint({
      cwd: this.root,
      overrideConfigFile: join(repository, 'eslint.config.js'),
      ruleFilter: ({ ruleId }) => ruleIds.includes(ruleId),
      overrideConfig: {
        languageOptions: { parserOptions: { projectService: false } },
        settings: {
          'boundaries/root-path': this.root,
          'import/resolver': {
            [join(import.meta.dirname, 'aliasResolver.js')]: { root: this.root },
          },
        },
      },
    });
  }

  /** The messages with which `code` is refused in the file `at`, which need not exist. */
  async refusals(at: string, code: string, markup = ''): Promise<string[]> {
    const source = at.endsWith('.svelte')
      ? `<script lang="ts">\n${code}\n</script>\n${markup}\n`
      : code;
    const results = await this.#eslint.lintText(source, { filePath: join(this.root, at) });
    const messages = results.flatMap((result) => result.messages);
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(fatal.message);
    return messages.map(({ ruleId, message }) => `${ruleId ?? 'eslint'}: ${message}`);
  }

  /** An import of the layer `to` as a file of the layer `from` would write it. */
  importOf(from: Layer, to: Layer): string {
    const path = relative(dirname(fileOf[from]), fileOf[to]);
    return `import '${path.startsWith('.') ? path : `./${path}`}';`;
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
