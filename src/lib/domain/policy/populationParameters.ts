import { parameterId, statutoryItems } from './parameterId.ts';
import { choice, rateOrNone, type NamedRule } from './parameterRule.ts';
import type { PolicyLists } from './policyLists.ts';

/**
 * Whom base allowance, insurance and housing fund are counted for (A10): the roster, or everybody
 * of the bonus roll, those beyond the roster at the rates of one post.
 */
export const statutoryPopulations = ['roster', 'bonusRoll'] as const;

/** The same of one of the three; `together` where it is read as the three are. */
export const itemPopulations = ['together', ...statutoryPopulations] as const;

/** The parameters of whom the statutory items are counted for, and of the approved head-count. */
export function populationParameters({ posts }: PolicyLists): NamedRule[] {
  return [
    [parameterId.statutoryPopulation, choice(statutoryPopulations)],
    ...statutoryItems.map((item): NamedRule => [
      parameterId.populationOf(item),
      choice(itemPopulations),
    ]),
    [
      parameterId.extraPost,
      choice(
        posts.map(({ id }) => id),
        posts[posts.length - 1]?.id,
      ),
    ],
    [parameterId.approvedHeadcount, rateOrNone('people')],
  ];
}
