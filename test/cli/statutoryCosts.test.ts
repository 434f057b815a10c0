import { describe, expect, test } from 'vitest';
import { fenFromYuan } from '../../src/lib/domain/money/fen.ts';
import { recordedRun } from './recordedRun.ts';
import { report } from './report.ts';
import { writtenFile } from './writtenFile.ts';

const scenario = (values: Readonly<Record<string, string>>) =>
  writtenFile(
    'scenario.json',
    JSON.stringify({ schema: 1, name: 'rates', provisions: [{ kind: 'parameters', values }] }),
  );

const fen = (yuan: string) => fenFromYuan(yuan) ?? 0n;

const rates = {
  'socialInsurance.method': 'funds',
  'socialInsurance.fund.pension.employerRate': '0.16',
  'socialInsurance.fund.medical.employerRate': '0.1',
};

describe('statutory costs on the command line', { timeout: 30_000 }, () => {
  test('pays insurance by the rates that are entered, fund by fund', async () => {
    const { baseline, reform, impact } = await report('--scenario', await scenario(rates));
    // 1172 × 1049.38 as published; 26 % of base allowances that are whole hundreds.
    expect(baseline.socialInsurance.monthly).toBe('1229873.36');
    expect(fen(reform.socialInsurance.monthly) * 100n).toBe(
      fen(reform.baseAllowance.monthly) * 26n,
    );
    expect(fen(impact.annual)).toBe(
      fen(reform.socialInsurance.annual) - fen(baseline.socialInsurance.annual),
    );
  });

  test("leaves the government's cost alone where only the worker's part is entered", async () => {
    const own = { ...rates, 'socialInsurance.fund.pension.workerRate': '0.08' };
    const without = await report('--scenario', await scenario(rates));
    const { reform } = await report('--scenario', await scenario(own));
    expect(reform).toEqual(without.reform);
  });

  test('lists the funds without a rate among what the total lacks', async () => {
    const { out, code } = await recordedRun(['simulate', '--scenario', await scenario(rates)]);
    expect(code).toBe(0);
    const [lacks = ''] = /Not counted: .*/.exec(out) ?? [];
    expect(lacks).toContain('Unemployment');
    expect(lacks).not.toContain('Pension');
  });

  test('adds 16,875,452.16 a year for those of the bonus roll beyond the roster', async () => {
    const { baseline, reform, impact } = await report(
      '--scenario',
      await scenario({ 'population.statutory': 'bonusRoll' }),
    );
    expect(impact.annual).toBe('16875452.16');
    expect(fen(reform.baseAllowance.annual) - fen(baseline.baseAllowance.annual)).toBe(
      336n * 280_000n * 12n,
    );
  });
});
