import type { RowRules } from './rowRules.ts';

/**
 * The same rules, reading some words of the column of communities as the communities that they
 * mean.
 *
 * @param words communities by the word that stands for each
 */
export function withCommunityWords<Name extends string, T>(
  rules: RowRules<Name, T>,
  words: Readonly<Record<string, string>>,
): RowRules<Name, T> {
  const meant = new Map(Object.entries(words));
  if (meant.size === 0) return rules;
  return {
    columns: rules.columns,
    check(row, cells) {
      const written = (cells as Readonly<Partial<Record<string, string>>>)['community_id'];
      const community = written === undefined ? undefined : meant.get(written.trim());
      return rules.check(
        row,
        community === undefined ? cells : { ...cells, community_id: community },
      );
    },
  };
}
