import { builtInPolicies } from '$lib/domain/policy/builtInPolicies.ts';
import { readCases } from '$lib/io/cases/readCases.ts';

/** The files in the order in which the topics are listed. */
const TOPICS = [
  'whole-slips',
  'grade-allowance',
  'limits',
  'proposal-042',
  'placement',
  'base-and-funds',
  'insurance-by-fund',
  'community-bonus',
  'proration',
  'shared-bonus',
  'award',
  'award-quota',
  'unpublished-items',
  'dated',
  'eighteen-grades',
];

const files = import.meta.glob<string>('../../../../data/cases/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Reads the worked examples at build time, so that the page carries no reader of their files. */
export const load = () => {
  const policies = builtInPolicies.map(({ policy }) => policy);
  const topics = Object.entries(files).map(([file, text]) => readCases(file, text, policies));
  const place = ({ id }: { readonly id: string }): number => {
    const at = TOPICS.indexOf(id);
    return at < 0 ? TOPICS.length : at;
  };
  return { topics: topics.sort((a, b) => place(a) - place(b)) };
};
