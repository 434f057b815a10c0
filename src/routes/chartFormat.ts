import type { ChartFormat } from '$lib/charts/format.ts';
import { formatCount, formatWan, formatYuanShort, signed } from '$lib/domain/money/format.ts';

/** Charts in yuan: exact, with decimals only where there are any. */
export const yuanFormat: ChartFormat = {
  money: formatYuanShort,
  change: (fen) => signed(fen, formatYuanShort),
  count: formatCount,
};

/** Charts in 万元: rounded to 100 yuan. */
export const wanFormat: ChartFormat = {
  money: (fen) => formatWan(fen),
  change: (fen) => signed(fen, (amount) => formatWan(amount)),
  count: formatCount,
};
