/** What the pages say where another district's policy differs in kind from the built-in one. */
export const district = {
  basicPart: '其中：基本部分',
  performancePart: '其中：绩效部分',
} as const;
