import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import { fenFromDecimal } from '../../../src/lib/domain/money/fen.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';
import type { People } from '../../arbitrary/people.ts';
import { placedStep } from './placedStep.ts';
import { ratingsOneByOne } from './ratingsOneByOne.ts';
import { insuranceOneByOne, qualificationOneByOne, welfareOneByOne } from './statutoryOneByOne.ts';

const Exact = Decimal.clone({ precision: 80 });
type Money = InstanceType<typeof Exact>;

const fen = (yuan: Money): bigint => fenFromDecimal(Exact.max(0, yuan));

/**
 * The budget by the plainest road there is: every person, every month, decimals of eighty
 * digits, no tables and no cells. It follows the interface's description and shares with the
 * program only the rounding of a decimal to the fen.
 */
export class PersonByPerson {
  readonly #policy: PolicyDocument;
  readonly #provisions: readonly Provision[];

  constructor(policy: PolicyDocument, provisions: readonly Provision[]) {
    this.#policy = policy;
    this.#provisions = provisions;
  }

  /** The step that a worker stands on in a month. */
  step(worker: Worker, month: string): number {
    const { steps, posts, appraisals } = this.#policy;
    const { educations = [], qualifications = [], honours = [] } = this.#policy;
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const entries = {
      education: ids(educations),
      qualification: ids(qualifications),
      honours: ids(honours),
      appraisal: ids(appraisals),
      role: ids(posts),
    };
    return placedStep(worker, entries, steps.length, this.#reader(month));
  }

  /** What one worker costs in a month, item by item, in fen. */
  month(post: string, step: number | null, month: string, qualification?: string) {
    const read = this.#reader(month);
    const listed = (this.#policy.qualifications ?? []).map(({ id }) => id);
    const funds = (this.#policy.funds ?? []).map(({ id }) => id);
    const worth =
      this.#policy.ladder === 'coefficients'
        ? new Exact(read(`gradeAllowance.coefficient.${String(step)}`) ?? 0)
            .times(read('gradeAllowance.base') ?? 0)
            .toDecimalPlaces(2)
        : new Exact(read(`gradeAllowance.ladder.${String(step)}`) ?? 0);
    const scaled = worth.times(read('gradeAllowance.scale') ?? 1).toDecimalPlaces(2);
    const uplifted = scaled.plus(read(`gradeAllowance.uplift.${post}`) ?? 0);
    const cap = read(`gradeAllowance.cap.${post}`);
    const capped = cap === null ? uplifted : Exact.min(uplifted, cap);
    const floor = read(`gradeAllowance.floor.${post}`);
    const onStep = Exact.max(0, floor === null ? capped : Exact.max(capped, floor));
    const grade = step === null ? new Exact(0) : onStep;
    const base = new Exact(read(`baseAllowance.${post}`) ?? 0);
    const fundBase = read('housingFund.base') === 'base+grade' ? base.plus(grade) : base;
    return {
      gradeAllowance: fen(grade),
      baseAllowance: fen(base),
      socialInsurance: fen(insuranceOneByOne(read, funds, base, grade)),
      housingFund: fen(fundBase.times(read('housingFund.rate') ?? 0)),
      performanceAllowance: fen(new Exact(read('performanceAllowance.amount') ?? 0)),
      qualificationAllowance: fen(qualificationOneByOne(read, listed, qualification)),
    };
  }

  /** What one person of the bonus roll gets in a year, in fen. */
  year(rating: string, months: number, appraisal: string, deduction: bigint, december: string) {
    const read = this.#reader(december);
    const fullYear = new Exact(read('communityBonus.base') ?? 0).times(
      new Exact(read(`communityBonus.uplift.${rating}`) ?? 0).plus(1),
    );
    const byRule: Record<string, Money> = {
      person: fullYear.times(months).div(12),
      monthlyRate: fullYear.div(12).toDecimalPlaces(2).times(months),
      none: fullYear,
    };
    const bonus = fen(byRule[read('communityBonus.proration') ?? 'person'] ?? fullYear);
    const award = read('individualAward.appraisal') === appraisal;
    return {
      bonus: bonus > deduction ? bonus - deduction : 0n,
      award: award ? fen(new Exact(read('individualAward.amount') ?? 0)) : 0n,
    };
  }

  /** The cost of a calendar year, in fen. */
  annual(people: People, year: number): bigint {
    let total = 0n;
    for (const worker of people.workers)
      for (let i = 1; i <= 12; i += 1) {
        const month = `${String(year)}-${String(i).padStart(2, '0')}`;
        const step = this.step(worker, month);
        const pay = this.month(worker.post, step, month, worker.qualification);
        for (const amount of Object.values(pay)) total += amount;
      }
    for (let i = 1; i <= 12; i += 1) {
      const beyond = this.beyond(people, `${String(year)}-${String(i).padStart(2, '0')}`);
      for (const amount of Object.values(beyond)) total += amount;
    }
    const welfare = welfareOneByOne(this.#reader(`${String(year)}-12`), year);
    total += BigInt(people.workers.length) * fen(welfare);
    const { bonus, awards, inside } = this.bonusAndAwards(people, `${String(year)}-12`);
    return total + (inside ? (bonus > awards ? bonus : awards) : bonus + awards);
  }

  /** What those of the bonus roll beyond the roster cost in a month, where they are counted. */
  beyond({ workers, bonusRows }: People, month: string) {
    const read = this.#reader(month);
    const people = (item: string): bigint => {
      const own = read(`population.${item}`) ?? 'together';
      const counts = own === 'together' ? read('population.statutory') : own;
      return BigInt(counts === 'bonusRoll' ? Math.max(0, bonusRows.length - workers.length) : 0);
    };
    const last = this.#policy.posts[this.#policy.posts.length - 1]?.id ?? '';
    const post = read('population.extraPost') ?? last;
    const each = this.month(post, null, month);
    return {
      baseAllowance: people('baseAllowance') * each.baseAllowance,
      socialInsurance: people('socialInsurance') * each.socialInsurance,
      housingFund: people('housingFund') * each.housingFund,
    };
  }

  /** The bonus before awards, and the awards that are paid, in fen. */
  bonusAndAwards({ communities, bonusRows }: People, december: string) {
    const read = this.#reader(december);
    const ratings = ratingsOneByOne(this.#policy.ratings, communities, read);
    const share = read('individualAward.quota');
    const perCommunity = read('individualAward.quotaScope') === 'community';
    const groups = new Map<string, { staff: number; awards: bigint[] }>();
    let bonus = 0n;
    for (const { communityId, months, appraisal, deduction = 0n } of bonusRows) {
      const rating = ratings.get(communityId) ?? '';
      const got = this.year(rating, months, appraisal, deduction, december);
      bonus += got.bonus;
      const key = perCommunity ? communityId : '';
      const group = groups.get(key) ?? { staff: 0, awards: [] };
      groups.set(key, group);
      group.staff += 1;
      if (read('individualAward.appraisal') === appraisal) group.awards.push(got.award);
    }
    let awards = 0n;
    for (const { staff, awards: earned } of groups.values()) {
      const rounding = { up: Exact.ROUND_UP, halfUp: Exact.ROUND_HALF_UP, down: Exact.ROUND_DOWN };
      const mode = read('individualAward.quotaRounding') ?? 'down';
      const most =
        share === null
          ? earned.length
          : new Exact(share)
              .times(staff)
              .toDecimalPlaces(0, rounding[mode as keyof typeof rounding])
              .toNumber();
      awards += earned.slice(0, most).reduce((a, b) => a + b, 0n);
    }
    return { bonus, awards, inside: read('individualAward.within') === 'inside' };
  }

  #reader(month: string): (id: string) => string | null {
    return (id) => {
      const set = this.#provisions
        .filter(({ from, to }) => (from ?? '') <= month && month <= (to ?? '9'))
        .map((provision) => valueSetBy(provision, id))
        .filter((value) => value !== undefined);
      const values = this.#policy.parameters[id]?.values ?? [];
      const begun = values.filter(({ from = '' }) => from <= month);
      const last = set.pop();
      return last === undefined ? ((begun.pop() ?? values[0])?.value ?? null) : last;
    };
  }
}

function valueSetBy(provision: Provision, id: string): string | null | undefined {
  const key = id.slice(id.lastIndexOf('.') + 1);
  switch (provision.kind) {
    case 'grade_floor':
      return id.startsWith('gradeAllowance.floor.') ? provision.amounts[key] : undefined;
    case 'grade_uplift':
      return id.startsWith('gradeAllowance.uplift.') ? provision.amounts[key] : undefined;
    case 'grade_cap':
      return id.startsWith('gradeAllowance.cap.') ? provision.amounts[key] : undefined;
    case 'grade_ladder':
      return id.startsWith('gradeAllowance.ladder.')
        ? provision.amounts[Number(key) - 1]
        : undefined;
    case 'grade_scale':
      return id === 'gradeAllowance.scale' ? provision.factor : undefined;
    case 'base_allowance':
      return id.startsWith('baseAllowance.') ? provision.amounts[key] : undefined;
    case 'social_insurance':
      return id === 'socialInsurance.monthly' ? provision.monthly : undefined;
    case 'housing_fund':
      return { 'housingFund.rate': provision.rate, 'housingFund.base': provision.base }[id];
    case 'community_bonus':
      if (id === 'communityBonus.base') return provision.base;
      return id.startsWith('communityBonus.uplift.') ? provision.uplifts?.[key] : undefined;
    case 'community_ratings':
      if (id === 'communityRating.all') return provision.all;
      return id.startsWith('communityRating.of.') ? provision.communities?.[key] : undefined;
    case 'individual_award':
      return id === 'individualAward.amount' ? provision.amount : undefined;
    case 'parameters':
      return provision.values[id];
  }
}
