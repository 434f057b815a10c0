import { expect, test } from 'vitest';
import { partName } from '../../../src/lib/io/xlsx/partName.ts';

test.each([
  'xl/worksheets/sheet1.xml',
  '/XL/Worksheets/Sheet1.XML',
  'xl\\worksheets\\sheet1.xml',
  'xl/charts/../worksheets/./sheet1.xml',
  '../xl//worksheets/sheet1.xml',
])('%s names the same part', (path) => {
  expect(partName(path)).toBe('xl/worksheets/sheet1.xml');
});
