import { describe, expect, test } from 'vitest';
import { asEngineError, EngineError, messageOf } from '../../src/lib/engine/engineError.ts';

describe('the message of a failure', () => {
  test.each([
    [new Error('plain'), 'plain'],
    ['a text', 'a text'],
    [new Error('{"exception_type":"Parser","exception_message":"syntax error"}'), 'syntax error'],
    [new Error('{"other":1}'), '{"other":1}'],
    [new Error('{not JSON'), '{not JSON'],
  ])('of %s is %s', (failure, message) => {
    expect(messageOf(failure)).toBe(message);
  });
});

test('a failure becomes the refusal of its statement and keeps its cause', () => {
  const cause = new Error('no such table');
  expect(asEngineError(cause, 'SELECT 1')).toMatchObject({
    name: 'EngineError',
    kind: 'sql',
    sql: 'SELECT 1',
    message: 'no such table',
    cause,
  });
});

test('an engine error keeps its kind and learns its statement', () => {
  const error = new EngineError('crashed', 'gone', { cause: 'why' });
  expect(asEngineError(error, null)).toBe(error);
  expect(asEngineError(error, 'SELECT 1')).toMatchObject({
    kind: 'crashed',
    sql: 'SELECT 1',
    message: 'gone',
    cause: 'why',
  });
});
