import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../src/lib/engine/session.ts';
import { supervise } from '../../src/lib/engine/supervise.ts';
import type { TableData } from '../../src/lib/engine/table.ts';
import { FakeSession, fakeEngines } from './fakeSession.ts';

const deadlines = { startMs: 1000, queryMs: 100, loadMs: 200, graceMs: 10 };
const table: TableData = { rows: 0, columns: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What becomes of a call, looked at without waiting for it. */
function outcomeOf(call: Promise<unknown>) {
  const outcome = vi.fn();
  call.then(outcome, outcome);
  return outcome;
}

function failure(kind: string, sql: string | null = null): unknown {
  return expect.objectContaining({ name: 'EngineError', kind, sql });
}

describe('starting', () => {
  test('nothing starts before the first call, and calls share one start', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    expect(started).toHaveLength(0);
    await Promise.all([database.query('a'), database.query('b'), database.load({ t: table })]);
    expect(started).toHaveLength(1);
  });

  test('a start that fails is tried anew by the next call', async () => {
    const cause = new Error('no file');
    const open = vi.fn<() => Promise<Session>>();
    open.mockRejectedValueOnce(cause).mockResolvedValueOnce(new FakeSession());
    const database = supervise(open, deadlines);
    await expect(database.query('a')).rejects.toMatchObject({ kind: 'unavailable', cause });
    await expect(database.query('a')).resolves.toEqual([{ sql: 'a' }]);
  });

  test('a start that hangs is given up at its deadline and told to stop', async () => {
    const stopped = vi.fn();
    const database = supervise((stop) => {
      stop.addEventListener('abort', stopped);
      return new Promise(() => undefined);
    }, deadlines);
    const outcome = outcomeOf(database.query('a'));
    await vi.advanceTimersByTimeAsync(999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(failure('unavailable'));
    expect(stopped).toHaveBeenCalled();
  });

  test('an engine that comes up after the deadline is ended', async () => {
    const late = new FakeSession();
    const database = supervise(
      () => new Promise((resolve) => setTimeout(() => resolve(late), 5000)),
      deadlines,
    );
    const outcome = outcomeOf(database.query('a'));
    await vi.advanceTimersByTimeAsync(6000);
    expect(outcome).toHaveBeenCalledWith(failure('unavailable'));
    expect(late.ended).toBe(true);
  });

  test('a slow start does not use up the deadline of the call', async () => {
    const database = supervise(
      () => new Promise((resolve) => setTimeout(() => resolve(new FakeSession()), 900)),
      deadlines,
    );
    const outcome = outcomeOf(database.query('a'));
    await vi.advanceTimersByTimeAsync(900);
    expect(outcome).toHaveBeenCalledWith([{ sql: 'a' }]);
  });
});

describe('deadlines and cancelling', () => {
  test('a refusal of the engine is an error of kind sql and ends nothing', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    await expect(database.query('refuse')).rejects.toEqual(failure('sql', 'refuse'));
    await database.query('a');
    expect(started).toHaveLength(1);
  });

  test('a statement that hears the stop leaves the engine running', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    const outcome = outcomeOf(database.query('wait'));
    await vi.advanceTimersByTimeAsync(100);
    expect(outcome).toHaveBeenCalledWith(failure('deadline', 'wait'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(started[0]?.heardStop).toBe(true);
    await database.query('a');
    expect(started).toHaveLength(1);
  });

  test('a statement that hears nothing has its engine ended after the grace', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    const outcome = outcomeOf(database.query('hang', { deadlineMs: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(outcome).toHaveBeenCalledWith(failure('deadline', 'hang'));
    expect(started[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(10);
    expect(started[0]?.ended).toBe(true);
  });

  test('what else ran in an engine that is ended rejects too', async () => {
    const { open } = fakeEngines();
    const database = supervise(open, deadlines);
    const other = outcomeOf(database.query('hang', { deadlineMs: 10_000 }));
    outcomeOf(database.query('hang', { deadlineMs: 50 }));
    await vi.advanceTimersByTimeAsync(60);
    expect(other).toHaveBeenCalledWith(failure('crashed', 'hang'));
  });

  test('an abort rejects at once', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    const abort = new AbortController();
    const outcome = outcomeOf(database.query('wait', { signal: abort.signal }));
    await vi.advanceTimersByTimeAsync(1);
    abort.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(outcome).toHaveBeenCalledWith(failure('cancelled', 'wait'));
    expect(started[0]?.heardStop).toBe(true);
  });

  test('an abort before the call asks the engine nothing', async () => {
    const { open, started } = fakeEngines();
    const run = vi.spyOn(FakeSession.prototype, 'run');
    const database = supervise(open, deadlines);
    await database.query('a');
    const abort = new AbortController();
    abort.abort();
    await expect(database.query('b', { signal: abort.signal })).rejects.toEqual(
      failure('cancelled', 'b'),
    );
    expect(run).toHaveBeenCalledTimes(1);
    expect(started).toHaveLength(1);
  });
});

describe('crashes', () => {
  test('a crash rejects what runs, and the next call has the tables again', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    await database.load({ roster: table, community: table });
    await database.load({ bonus_roll: table });
    const outcome = outcomeOf(database.query('hang'));
    await vi.advanceTimersByTimeAsync(1);
    const cause = new Error('out of luck');
    started[0]?.die(cause);
    await vi.advanceTimersByTimeAsync(0);
    expect(outcome).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'crashed', cause, message: 'the engine died: out of luck' }),
    );
    await expect(database.query('a')).resolves.toEqual([{ sql: 'a' }]);
    expect(started[1]?.loaded).toEqual(['roster', 'community', 'bonus_roll']);
  });

  test('the call that is made in the same breath as the crash starts anew', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    const again = database.query('hang').catch(() => database.query('a'));
    await vi.advanceTimersByTimeAsync(1);
    started[0]?.die('gone');
    await expect(again).resolves.toEqual([{ sql: 'a' }]);
    expect(started).toHaveLength(2);
  });

  test('a crash between calls costs no call', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    await database.query('a');
    started[0]?.die('gone');
    await vi.advanceTimersByTimeAsync(0);
    await expect(database.query('b')).resolves.toEqual([{ sql: 'b' }]);
  });

  test('tables that could not be loaded are not loaded again', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    await database.load({ roster: table });
    await expect(database.load({ bad: table })).rejects.toEqual(failure('sql'));
    started[0]?.die('gone');
    await vi.advanceTimersByTimeAsync(0);
    await database.query('a');
    expect(started[1]?.loaded).toEqual(['roster']);
  });
});

describe('loads', () => {
  test('take turns', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    const slow = outcomeOf(database.load({ slow: table }));
    const next = outcomeOf(database.load({ roster: table }));
    await vi.advanceTimersByTimeAsync(199);
    expect(started[0]?.loaded).toEqual([]);
    expect(next).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(slow).toHaveBeenCalledWith(failure('deadline'));
    await vi.advanceTimersByTimeAsync(100);
    expect(started.some((session) => session.loaded.includes('roster'))).toBe(true);
  });

  test('one that is cancelled in the queue lets the others keep their turns', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    outcomeOf(database.load({ slow: table }));
    const abort = new AbortController();
    const second = outcomeOf(database.load({ second: table }, { signal: abort.signal }));
    outcomeOf(database.load({ third: table }));
    abort.abort();
    await vi.advanceTimersByTimeAsync(1);
    expect(second).toHaveBeenCalledWith(failure('cancelled'));
    expect(started[0]?.loaded).toEqual([]);
  });
});

describe('closing', () => {
  test('ends the engine, what runs and what comes later', async () => {
    const { open, started } = fakeEngines();
    const database = supervise(open, deadlines);
    const running = outcomeOf(database.query('hang'));
    await vi.advanceTimersByTimeAsync(1);
    await database.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(started[0]?.ended).toBe(true);
    expect(running).toHaveBeenCalledWith(failure('unavailable', 'hang'));
    await expect(database.query('a')).rejects.toEqual(failure('unavailable'));
    await expect(database.close()).resolves.toBeUndefined();
  });

  test('during a start stops the start', async () => {
    const stopped = vi.fn();
    const database = supervise((stop) => {
      stop.addEventListener('abort', stopped);
      return new Promise(() => undefined);
    }, deadlines);
    const running = outcomeOf(database.query('a'));
    await database.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toHaveBeenCalled();
    expect(running).toHaveBeenCalledWith(failure('unavailable'));
  });

  test('before a start starts nothing', async () => {
    const { open, started } = fakeEngines();
    await supervise(open, deadlines).close();
    expect(started).toHaveLength(0);
  });
});
