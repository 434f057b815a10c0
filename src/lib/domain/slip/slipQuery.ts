import type { PolicyDocument } from '../policy/policySchema.ts';
import { fenFromYuan, yuanFromFen } from '../money/fen.ts';
import type { CareerInputs } from '../placement/career.ts';
import type { SlipSubject } from './slipSubject.ts';

type Query = Readonly<Record<string, string>>;

/**
 * A subject as the fields of an address: `post`, `step` and what earns points; `rating`, `months`,
 * `appraisal`, `deduction`. The community is left out: it names nobody by itself.
 */
export function slipQuery({ place, roll }: SlipSubject): Record<string, string> {
  return {
    ...(place ? { post: place.post, step: String(place.step), ...earnedQuery(place) } : {}),
    ...(roll
      ? { rating: roll.rating, months: String(roll.months), appraisal: roll.appraisal }
      : {}),
    ...(roll?.deduction ? { deduction: yuanFromFen(roll.deduction) } : {}),
  };
}

/** What earns points, each under its own name; the appraisal apart from that of the bonus roll. */
function earnedQuery({
  serviceYears,
  education,
  qualification,
  honours,
  appraisal,
}: CareerInputs): Record<string, string> {
  return {
    ...(serviceYears === undefined ? {} : { service: String(serviceYears) }),
    ...(education === undefined ? {} : { education }),
    ...(qualification === undefined ? {} : { qualification }),
    ...(honours === undefined ? {} : { honours }),
    ...(appraisal === undefined ? {} : { appraised: appraisal }),
  };
}

/** What earns points, as far as an address names what the policy knows. */
function earnedBy(query: Query, policy: PolicyDocument): Omit<CareerInputs, 'post' | 'step'> {
  const known = <K extends string>(
    key: K,
    list: readonly { readonly id: string }[] | undefined,
    id: string | undefined,
  ): Partial<Record<K, string>> =>
    id !== undefined && list?.some((one) => one.id === id) === true
      ? ({ [key]: id } as Partial<Record<K, string>>)
      : {};
  const { service, education, qualification, honours, appraised } = query;
  return {
    ...(service !== undefined && /^\d{1,2}$/.test(service)
      ? { serviceYears: Number(service) }
      : {}),
    ...known('education', policy.educations, education),
    ...known('qualification', policy.qualifications, qualification),
    ...known('honours', policy.honours, honours),
    ...known('appraisal', policy.appraisals, appraised),
  };
}

/** The steps that a post may stand on, highest first. */
export function stepsOf(policy: PolicyDocument, post: string): number[] {
  const range = policy.posts.find(({ id }) => id === post)?.steps;
  return policy.steps
    .map(({ number }) => number)
    .filter((number) => !range || (range.from <= number && number <= range.to));
}

/** Somebody to start from: the last post on its last step, the first rating, a full year. */
export function someSubject(policy: PolicyDocument): SlipSubject {
  const post = policy.posts[policy.posts.length - 1]?.id ?? '';
  return {
    place: { post, step: stepsOf(policy, post).pop() ?? 1 },
    roll: {
      rating: policy.ratings[0]?.id ?? '',
      months: 12,
      appraisal: policy.appraisals[0]?.id ?? '',
    },
  };
}

/**
 * The subject that the fields of an address name. Fields that the policy does not know give way
 * to the first that it does; null where the address names nobody.
 */
export function subjectOfQuery(query: Query, policy: PolicyDocument): SlipSubject | null {
  const known = (list: readonly { readonly id: string }[], id: string | undefined): string =>
    (list.find((one) => one.id === id) ?? list[0])?.id ?? '';
  const among = (numbers: readonly number[], text: string | undefined): number =>
    numbers.find((number) => String(number) === text) ?? numbers[numbers.length - 1] ?? 1;
  const { post, step, rating, months, appraisal, deduction } = query;
  if (post === undefined && rating === undefined) return null;
  const taken = fenFromYuan(deduction ?? '') ?? 0n;
  const postId = known(policy.posts, post);
  return {
    place:
      post === undefined
        ? null
        : {
            post: postId,
            step: among(stepsOf(policy, postId), step),
            ...earnedBy(query, policy),
          },
    roll:
      rating === undefined
        ? null
        : {
            rating: known(policy.ratings, rating),
            months: among(monthNumbers, months),
            appraisal: known(policy.appraisals, appraisal),
            ...(taken > 0n ? { deduction: taken } : {}),
          },
  };
}

const monthNumbers = Array.from({ length: 12 }, (_, i) => i + 1);
