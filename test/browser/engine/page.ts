import { duckdbWasmAssets } from '../../../src/lib/engine/adapters/duckdb-wasm-assets.ts';
import { duckdbWasm } from '../../../src/lib/engine/adapters/duckdb-wasm.ts';
import type { CallOptions, Database } from '../../../src/lib/engine/database.ts';
import { EngineError } from '../../../src/lib/engine/engineError.ts';
import type { Deadlines } from '../../../src/lib/engine/supervise.ts';
import { engineSupported } from '../../../src/lib/engine/support.ts';
import { tableOf } from '../../../src/lib/engine/table.ts';

/** What a call came to, in a form that can leave the page. */
export type Outcome = { readonly rows: unknown } | { readonly kind: string };

const endless =
  'SELECT sum(hash(a.i + b.i)) AS x FROM range(1000000) AS a(i), range(1000000) AS b(i)';

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    const rows = await call;
    return { rows: JSON.stringify(rows, (_, value: unknown) => plain(value)) };
  } catch (error) {
    return { kind: error instanceof EngineError ? error.kind : String(error) };
  }
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

let database: Database = duckdbWasm(duckdbWasmAssets);
let workersStarted = 0;

const BrowserWorker = Worker;
globalThis.Worker = class extends BrowserWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    workersStarted += 1;
  }
};

/** What the tests can ask of the engine in this page. */
const underTest = {
  supported: engineSupported,
  workersStarted: () => workersStarted,
  /** Takes another engine, with deadlines that a test can wait for. */
  open: (deadlines: Partial<Deadlines>) => {
    database = duckdbWasm(duckdbWasmAssets, deadlines);
  },
  query: (sql: string, options?: CallOptions) => outcomeOf(database.query(sql, options)),
  endless: (options?: CallOptions) => outcomeOf(database.query(endless, options)),
  cancelledAfter: (ms: number) => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), ms);
    return outcomeOf(database.query(endless, { signal: abort.signal }));
  },
  load: (rows: number) => {
    const items = Array.from({ length: rows }, (_, i) => i);
    const columns = [
      { name: 'id', type: 'text', of: (i: number) => `工${i}` },
      { name: 'post', type: 'text', of: (i: number) => (i % 3 === 0 ? 'head' : null) },
      { name: 'fen', type: 'bigint', of: (i: number) => BigInt(i) * 1_000_000_007n },
    ] as const;
    return outcomeOf(database.load({ roster: tableOf(items, columns) }));
  },
  close: () => outcomeOf(database.close()),
};

declare global {
  var engine: typeof underTest;
}

globalThis.engine = underTest;
