import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { languages } from '../../src/lib/messages/language.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { IntakeSession } from '../../src/lib/intake/intakeSession.ts';
import { templateWorkbook } from '../../src/lib/intake/templateWorkbook.ts';

test.each(languages)(
  'the template in %s has headers that the program recognises',
  async (language) => {
    for (const policy of [builtInPolicy, eighteenGrades]) {
      const bytes = await templateWorkbook(policy, language);
      const session = new IntakeSession(policy);
      const opened = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
      if ('finding' in opened) throw new Error(opened.finding.code);
      expect(opened.sheets.map(({ name }) => name)).toEqual([
        ...Object.values(messages[language].intake.parts),
        messages[language].intake.templateNotes,
      ]);
      (['roster', 'bonus', 'communities'] as const).forEach((part, i) => {
        const guess = opened.sheets[i]?.guess.parts.find((one) => one.part === part);
        expect(guess?.missing, part).toEqual([]);
      });
    }
  },
);

test('the template offers the posts, steps and ratings of the policy to choose from', async () => {
  const files = unzipSync(await templateWorkbook(builtInPolicy, 'zh-CN'));
  const roster = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(roster).toContain('<formula1>"一肩挑,正职,副职,委员"</formula1>');
  expect(roster).toContain('四级十二档');
  expect(roster.indexOf('<dataValidations')).toBeGreaterThan(roster.indexOf('</sheetData>'));
});
