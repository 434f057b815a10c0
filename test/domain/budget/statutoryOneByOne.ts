import { Decimal } from '../../../src/lib/domain/money/decimal.ts';

const Exact = Decimal.clone({ precision: 80 });
type Money = InstanceType<typeof Exact>;
type Read = (id: string) => string | null;

/** The government's part of one person's insurance a month, each fund rounded by itself; the amount without rates. */
export function insuranceOneByOne(read: Read, funds: readonly string[], base: Money, grade: Money) {
  const rate = read('socialInsurance.rate');
  const method = read('socialInsurance.method') ?? 'flat';
  if (method === 'proportional' && rate !== null) return base.times(rate);
  const rated = funds.some((fund) => read(`socialInsurance.fund.${fund}.employerRate`) !== null);
  if (method !== 'funds' || !rated) return new Exact(read('socialInsurance.monthly') ?? 0);
  return funds.reduce((sum, fund) => {
    const of = (part: string) => read(`socialInsurance.fund.${fund}.${part}`);
    const declared = read('socialInsurance.declaredBase');
    const bases: Record<string, Money> = {
      base,
      'base+grade': base.plus(grade),
      declared: declared === null ? base : new Exact(declared),
    };
    const stated = bases[of('base') ?? 'base'] ?? base;
    const under = Exact.min(stated, of('ceiling') ?? stated);
    const used = Exact.max(under, of('floor') ?? under);
    return sum.plus(used.times(of('employerRate') ?? 0).toDecimalPlaces(2));
  }, new Exact(0));
}

/** What the health check and the leave cost for one worker in a year. */
export function welfareOneByOne(read: Read, year: number): Money {
  const first = Number(read('healthCheck.firstYear') ?? 2022);
  const every = Number(read('healthCheck.everyYears') ?? 2);
  const years = Array.from({ length: 100 }, (_, k) => first + k * every);
  const check = years.includes(year) ? (read('healthCheck.amount') ?? 0) : 0;
  return new Exact(check).plus(read('paidLeave.amount') ?? 0);
}

/** What a holder of a qualification draws a month for it. */
export function qualificationOneByOne(
  read: Read,
  listed: readonly string[],
  held: string | undefined,
): Money {
  if (held === undefined || held === 'none' || !listed.includes(held)) return new Exact(0);
  const own = read(`qualificationAllowance.${held}`);
  return new Exact(own ?? read('qualificationAllowance.amount') ?? 0);
}
