import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { History } from '../../src/lib/state/history.svelte.ts';

describe('the history of a value', () => {
  test('gives back what was before after one undo, and what came after one redo', () => {
    const history = new History('a');
    history.set('b');
    history.undo();
    expect(history.current).toBe('a');
    history.redo();
    expect(history.current).toBe('b');
  });

  test('keeps one step for a drag, whatever was shown on the way', () => {
    const history = new History(0);
    for (const value of [1, 2, 3]) history.preview(value);
    expect(history.current).toBe(3);
    history.set(3);
    history.undo();
    expect(history.current).toBe(0);
  });

  test('forgets a preview that is never kept', () => {
    const history = new History(0);
    history.set(1);
    history.preview(5);
    history.undo();
    expect(history.current).toBe(0);
  });

  test('makes no step of a value that says the same', () => {
    const history = new History({ n: 1 }, (a, b) => a.n === b.n);
    history.set({ n: 1 });
    expect(history.canUndo).toBe(false);
  });

  test('cannot redo what another change has replaced', () => {
    const history = new History('a');
    history.set('b');
    history.undo();
    history.set('c');
    expect(history.canRedo).toBe(false);
  });

  test('has nothing to undo or redo after it begins anew', () => {
    const history = new History('a');
    history.set('b');
    history.undo();
    history.preview('c');
    history.restart('d');
    expect([history.current, history.canUndo, history.canRedo]).toEqual(['d', false, false]);
  });

  test('returns to the start by as many undos as there were changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }), (values) => {
        const [first, ...rest] = values as [number, ...number[]];
        const history = new History(first);
        for (const value of rest) history.set(value);
        for (const value of [...rest].reverse()) {
          expect(history.current).toBe(value);
          history.undo();
        }
        expect(history.current).toBe(first);
        expect(history.canUndo).toBe(false);
      }),
    );
  });
});
