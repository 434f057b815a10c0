import { yuanFromFen, type Fen } from '../../money/fen.ts';
import { hasCoefficients } from '../../policy/gradeLadder.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import { Exact, exactYuan, yuanOf } from './exactYuan.ts';
import { stepInForce } from './slipPlacement.ts';
import type { SlipSubject } from './slipSubject.ts';
import { WayMaker, type Way } from './wayMaker.ts';

/**
 * Ladder (an amount, or base × coefficient) → scale → uplift → cap → floor → the two parts that it
 * is paid in; rules that set nothing are left out.
 */
export function gradeWay(
  policy: Pick<PolicyDocument, 'ladder'>,
  settings: Settings,
  post: string,
  step: number,
): Way {
  const way = new WayMaker();
  if (hasCoefficients(policy)) {
    way.add({ code: 'gradeBase' }, yuanOf(settings.get(parameterId.gradeBase)));
    const coefficient = settings.get(parameterId.coefficient(step)) ?? '0';
    way.add(
      { code: 'coefficient', step, factor: coefficient },
      way.amount.times(coefficient).toDecimalPlaces(2),
    );
  } else way.add({ code: 'ladder', step }, yuanOf(settings.get(parameterId.ladder(step))));
  const factor = settings.get(parameterId.scale) ?? '1';
  if (!new Exact(factor).eq(1))
    way.add({ code: 'scale', factor }, way.amount.times(factor).toDecimalPlaces(2));
  const uplift = yuanOf(settings.get(parameterId.uplift(post)));
  if (!uplift.eq(0))
    way.add({ code: 'uplift', amount: exactYuan(uplift) }, way.amount.plus(uplift));
  const cap = settings.get(parameterId.cap(post)) ?? null;
  if (cap !== null) {
    const limit = yuanOf(cap);
    const binds = way.amount.gt(limit);
    way.add({ code: 'cap', limit: exactYuan(limit), binds }, Exact.min(way.amount, limit));
  }
  const floor = settings.get(parameterId.floor(post)) ?? null;
  if (floor !== null) {
    const limit = yuanOf(floor);
    const binds = way.amount.lt(limit);
    way.add({ code: 'floor', limit: exactYuan(limit), binds }, Exact.max(way.amount, limit));
  }
  const share = settings.get(parameterId.performanceShare) ?? '0';
  if (!new Exact(share).eq(0)) {
    const performance = way.amount.times(share).toDecimalPlaces(2);
    const parts = {
      basic: exactYuan(way.amount.minus(performance)),
      performance: exactYuan(performance),
    };
    way.add({ code: 'split', share, ...parts }, way.amount);
  }
  return way.end();
}

/** The way to the grade allowance of the step that is in force for the person. */
export function placedGradeWay(
  policy: PolicyDocument,
  settings: Settings,
  place: NonNullable<SlipSubject['place']>,
): Way {
  return gradeWay(policy, settings, place.post, stepInForce(policy, settings, place));
}

/** An amount that one parameter sets by itself. */
export function amountWay(settings: Settings, id: string): Way {
  const way = new WayMaker();
  way.add({ code: 'amount' }, yuanOf(settings.get(id)));
  return way.end();
}

/** Base × rate, half-up to the fen; `grade` is the grade allowance of the same month. */
export function housingFundWay(settings: Settings, post: string, grade: Fen, rateId: string): Way {
  const way = new WayMaker();
  const base = yuanOf(settings.get(parameterId.baseAllowance(post)));
  const withGrade = settings.get(parameterId.housingFundBase) === 'base+grade';
  const gradeText = withGrade ? yuanFromFen(grade) : null;
  way.add(
    { code: 'fundBase', base: exactYuan(base), grade: gradeText },
    base.plus(gradeText ?? '0'),
  );
  const rate = settings.get(rateId) ?? '0';
  way.add({ code: 'rate', rate }, way.amount.times(rate).toDecimalPlaces(2));
  return way.end();
}

/** Base allowance × rate, half-up to the fen. */
export function baseRateWay(settings: Settings, post: string, rateId: string): Way {
  const way = new WayMaker();
  const base = yuanOf(settings.get(parameterId.baseAllowance(post)));
  way.add({ code: 'fundBase', base: exactYuan(base), grade: null }, base);
  const rate = settings.get(rateId) ?? '0';
  way.add({ code: 'rate', rate }, way.amount.times(rate).toDecimalPlaces(2));
  return way.end();
}
