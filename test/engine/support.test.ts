import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { engineSupported } from '../../src/lib/engine/support.ts';

beforeEach(() => void vi.stubGlobal('Worker', vi.fn()));
afterEach(() => void vi.unstubAllGlobals());

test('a browser with all that the engine needs is supported', () => {
  expect(engineSupported()).toBe(true);
});

test.each(['Worker', 'WebAssembly', 'BigInt64Array'])('one without %s is not', (name) => {
  vi.stubGlobal(name, undefined);
  expect(engineSupported()).toBe(false);
});

test('one without exceptions in WebAssembly is not, and is not made to compile', () => {
  const Module = vi.fn();
  vi.stubGlobal('WebAssembly', { validate: () => false, Module });
  expect(engineSupported()).toBe(false);
  expect(Module).not.toHaveBeenCalled();
});

test('one whose policy forbids to compile is not', () => {
  const Module = vi.fn(function () {
    throw new Error('refused to compile');
  });
  vi.stubGlobal('WebAssembly', { validate: () => true, Module });
  expect(engineSupported()).toBe(false);
});
