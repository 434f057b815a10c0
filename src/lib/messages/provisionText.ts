import type { AmountsByPost, Provision } from '../domain/scenario/provision.ts';
import { fenFromYuan } from '../domain/money/fen.ts';
import type { Messages } from './index.ts';
import type { Names } from './names.ts';

/** What a provision says and when it is in force, as a phrase of a sentence. */
export function provisionText(messages: Messages, names: Names, provision: Provision): string {
  return `${phrase(messages, names, provision)}${periodText(messages, provision)}`;
}

function periodText({ provisions, format }: Messages, { from, to }: Provision): string {
  if (from !== undefined && to !== undefined)
    return provisions.fromTo(format.month(from), format.month(to));
  if (from !== undefined) return provisions.fromOn(format.month(from));
  return to === undefined ? '' : provisions.untilEnd(format.month(to));
}

function phrase(messages: Messages, names: Names, provision: Provision): string {
  const { provisions, format } = messages;
  const yuan = (amount: string): string => messages.answer.yuan(fenFromYuan(amount) ?? 0n);
  const listed = (parts: readonly string[]): string =>
    parts.length === 0 ? provisions.nothing : format.list(parts);
  const byPost = (amounts: AmountsByPost): string =>
    listed(
      Object.entries(amounts).map(([post, amount]) =>
        provisions.amount(names.post(post), yuan(amount)),
      ),
    );
  switch (provision.kind) {
    case 'grade_floor':
    case 'grade_uplift':
    case 'grade_cap':
    case 'base_allowance':
      return provisions[provision.kind](byPost(provision.amounts));
    case 'grade_scale':
      return provisions.grade_scale(format.rate(provision.factor));
    case 'grade_ladder':
      return provisions.grade_ladder(format.list(provision.amounts.map(yuan)));
    case 'social_insurance':
      return provisions.social_insurance(yuan(provision.monthly));
    case 'housing_fund':
      return provisions.housing_fund(
        listed([
          ...(provision.rate === undefined
            ? []
            : [provisions.housingRate(format.rate(provision.rate))]),
          ...(provision.base === undefined ? [] : [provisions.housingBase[provision.base]]),
        ]),
      );
    case 'community_bonus':
      return provisions.community_bonus(
        listed([
          ...(provision.base === undefined ? [] : [provisions.bonusBase(yuan(provision.base))]),
          ...Object.entries(provision.uplifts ?? {}).map(([rating, uplift]) =>
            provisions.bonusUplift(names.rating(rating), format.rate(uplift)),
          ),
        ]),
      );
    case 'individual_award':
      return provisions.individual_award(yuan(provision.amount));
    case 'parameters':
      return provisions.parameters(
        listed(
          Object.entries(provision.values).map(([id, value]) =>
            provisions.parameter(names.parameter(id), names.value(id, value)),
          ),
        ),
      );
    case 'community_ratings':
      return provisions.community_ratings(
        listed([
          ...(provision.all === undefined
            ? []
            : [provisions.allRated(names.rating(provision.all))]),
          ...Object.entries(provision.communities ?? {}).map(([community, rating]) =>
            provisions.communityRated(community, names.rating(rating)),
          ),
        ]),
      );
  }
}
