import type { Fen } from '../money/fen.ts';
import { parameterId, statutoryItems } from '../policy/parameterId.ts';
import type { PolicyLists } from '../policy/policyLists.ts';
import { itemPopulations, statutoryPopulations } from '../policy/populationParameters.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import type { BeyondRoster } from './payTables.ts';

/**
 * What somebody of the bonus roll who is not on the roster draws (A10); null where no item counts
 * them: each is read as it says itself, or as the three together.
 *
 * @param drawn what an item comes to for somebody of a post who stands on no step, in fen
 */
export function beyondRoster(
  { posts }: Pick<PolicyLists, 'posts'>,
  settings: Settings,
  drawn: (item: string, post: number) => Fen,
): BeyondRoster | null {
  const read = new SettingsReader(settings);
  const together = read.oneOf(parameterId.statutoryPopulation, statutoryPopulations);
  const items = statutoryItems.filter((item) => {
    const own = read.oneOf(parameterId.populationOf(item), itemPopulations);
    return (own === 'together' ? together : own) === 'bonusRoll';
  });
  if (items.length === 0) return null;
  const found = posts.findIndex(({ id }) => id === read.choice(parameterId.extraPost));
  const post = found < 0 ? posts.length - 1 : found;
  return { post, amounts: new Map(items.map((item) => [item, drawn(item, post)])) };
}
