import { expect, test } from 'vitest';
import { messages } from '../../src/lib/messages/index.ts';

test.each(['zh-CN', 'en'] as const)('the help in %s names workbooks for every file', (language) => {
  const { roster, requiredRoster, bonus, checkedBonus, communities } =
    messages[language].cli.options;
  for (const words of [roster, requiredRoster, bonus, checkedBonus, communities])
    expect(words).toContain('.xlsx');
});
