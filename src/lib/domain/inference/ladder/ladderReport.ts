import { percentOf } from '../../money/divide.ts';
import { yuanFromFen } from '../../money/fen.ts';
import type { LadderEffects } from './ladderEffects.ts';
import type { PayGroup } from './overtaking.ts';
import type { LadderShape } from './postLadder.ts';
import { ratioText, type Ratio } from './ratio.ts';
import type { SeniorityEffect } from './seniority.ts';

function shapeReport({ amounts, levelled, lowest, atLowest, meanGap }: LadderShape, all: number) {
  return {
    amounts,
    levelled,
    lowest: yuanFromFen(lowest),
    atLowest,
    atLowestPercent: percentOf(BigInt(atLowest), BigInt(all)),
    meanGap: meanGap === null ? null : yuanFromFen(meanGap),
  };
}

const groupReport = ({ post, step, stepAfter, workers, before, after }: PayGroup) => ({
  role: post,
  step,
  ...(stepAfter === step ? {} : { stepAfter }),
  workers,
  before: yuanFromFen(before),
  after: yuanFromFen(after),
});

const seniorityReport = ({ post, example, ...counts }: SeniorityEffect) => ({
  role: post,
  ...counts,
  example: example && {
    newcomer: { step: example.newcomer.step, serviceYears: example.newcomer.serviceYears },
    senior: { step: example.senior.step, serviceYears: example.senior.serviceYears },
    lead: yuanFromFen(example.lead),
  },
});

const giniText = (ratio: Ratio | null): string | null => ratio && ratioText(ratio, 4);

/** Side effects in the form that other programs read: money as yuan, shares in percent, as text. */
export function ladderReport(effects: LadderEffects) {
  return {
    byRole: Object.fromEntries(
      effects.posts.map(({ post, workers, before, after }) => [
        post,
        { workers, before: shapeReport(before, workers), after: shapeReport(after, workers) },
      ]),
    ),
    moves: effects.moves,
    overtaken: effects.workers.overtaken,
    levelled: effects.workers.levelled,
    pairs: effects.overtakings.map(({ kind, ahead, behind }) => ({
      kind,
      ahead: groupReport(ahead),
      behind: groupReport(behind),
    })),
    seniority: effects.seniority.map(seniorityReport),
    correlation: effects.correlation,
    gini: { before: giniText(effects.gini.before), after: giniText(effects.gini.after) },
  };
}
