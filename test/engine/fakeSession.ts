import type { ResultRow } from '../../src/lib/engine/database.ts';
import type { OpenSession, Session } from '../../src/lib/engine/session.ts';
import type { Tables } from '../../src/lib/engine/table.ts';

/** An engine that does what it is told to: answers its statement, hangs, refuses, dies. */
export class FakeSession implements Session {
  readonly loaded: string[] = [];
  readonly died: Promise<unknown>;
  ended = false;
  heardStop = false;
  die: (reason: unknown) => void = () => undefined;

  constructor() {
    this.died = new Promise((resolve) => {
      this.die = resolve;
    });
  }

  run(sql: string, stop: AbortSignal): Promise<readonly ResultRow[]> {
    if (sql === 'hang') return new Promise(() => undefined);
    if (sql === 'refuse') return Promise.reject(new Error('refused'));
    if (sql === 'wait') {
      return new Promise((_, reject) => {
        stop.addEventListener('abort', () => {
          this.heardStop = true;
          reject(new Error('interrupted'));
        });
      });
    }
    return Promise.resolve([{ sql }]);
  }

  load(tables: Tables): Promise<void> {
    if ('bad' in tables) return Promise.reject(new Error('bad rows'));
    if ('slow' in tables) return new Promise(() => undefined);
    this.loaded.push(...Object.keys(tables));
    return Promise.resolve();
  }

  end(): void {
    this.ended = true;
  }
}

/** Starts fake engines and keeps them in the order of their starts. */
export function fakeEngines(): { readonly open: OpenSession; readonly started: FakeSession[] } {
  const started: FakeSession[] = [];
  return {
    started,
    open: () => {
      const session = new FakeSession();
      started.push(session);
      return Promise.resolve(session);
    },
  };
}
