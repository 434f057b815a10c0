import { InvalidArgumentError, Option } from 'commander';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { withPostNames } from '../lib/domain/policy/withPostNames.ts';
import { choicesOf } from '../lib/domain/roster/choices.ts';
import { normalizedName } from '../lib/domain/roster/normalizedText.ts';
import type { Messages } from '../lib/messages/index.ts';
import { WrongUsage } from './exit.ts';

/** What a word of a file means, as `--post` says it: `网格员=member`. */
export interface PostName {
  readonly word: string;
  readonly post: string;
}

/** `--post`, which may be given again and again. */
export function postOption({ cli }: Messages): Option {
  return new Option('--post <word=post>', cli.options.post)
    .default([])
    .argParser((text: string, before: readonly PostName[]) => {
      const [, word = '', post = ''] = /^(.*)[=＝]([^=＝]*)$/su.exec(text.trim()) ?? [];
      if (normalizedName(word) === '' || post.trim() === '')
        throw new InvalidArgumentError(cli.usage.post);
      return [...before, { word: word.trim(), post: post.trim() }];
    });
}

/**
 * The policy that files are read by, with the names that `--post` gives its posts. Throws
 * WrongUsage where there is no such post, and where a word has a meaning already.
 */
export function knowingPosts(
  policy: PolicyDocument,
  given: readonly PostName[],
  { cli: { usage }, problems, format }: Messages,
): PolicyDocument {
  const posts = choicesOf(policy.posts);
  const names = new Map<string, string>();
  const meant = new Map<string, string>();
  for (const { word, post } of given) {
    const id = posts.find(post);
    if (id === null) {
      const all = posts.all.map(({ id, label }) => problems.choice(id, label.zh));
      throw new WrongUsage(usage.unknownPost(post, format.list(all)));
    }
    const before = posts.find(word) ?? meant.get(normalizedName(word)) ?? id;
    if (before !== id) throw new WrongUsage(usage.postTwice(word, before));
    meant.set(normalizedName(word), id);
    if (posts.find(word) === null) names.set(word, id);
  }
  return withPostNames(policy, names);
}
