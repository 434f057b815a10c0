import { fenFromYuan } from '../domain/money/fen.ts';
import type { PolicyDocument, Unit } from '../domain/policy/policySchema.ts';
import type { Messages } from './index.ts';
import type { Language } from './language.ts';
import { localized } from './localized.ts';

/** A value of a policy with its unit, as a reader knows it; null is that nothing is set. */
export function policyValueText(
  messages: Messages,
  language: Language,
  policy: Pick<PolicyDocument, 'appraisals'>,
  { unit, value }: { readonly unit: Unit; readonly value: string | null },
): string {
  const { format } = messages;
  if (value === null) return messages.policyDiff.none_set;
  const fen = fenFromYuan(value);
  switch (unit) {
    case 'yuan/month':
      return fen === null ? value : format.yuanPerMonth(fen);
    case 'yuan/year':
      return fen === null ? value : format.yuanPerYear(fen);
    case 'yuan':
      return fen === null ? value : format.shortYuan(fen);
    case 'ratio':
      return /^-?\d+(\.\d+)?$/.test(value) ? format.rate(value) : value;
    case 'choice':
      return choiceText(messages, language, policy, value);
    default:
      return value;
  }
}

function choiceText(
  { simulate }: Messages,
  language: Language,
  { appraisals }: Pick<PolicyDocument, 'appraisals'>,
  value: string,
): string {
  if (value === 'base' || value === 'base+grade') return simulate.fundBases[value];
  const appraisal = appraisals.find(({ id }) => id === value);
  return appraisal ? localized(appraisal.label, language) : value;
}
