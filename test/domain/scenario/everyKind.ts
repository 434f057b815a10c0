/** The document of the interface's description: each kind of provision once. */
export const everyKind = {
  schema: 1,
  name: '042',
  provisions: [
    {
      kind: 'grade_floor',
      amounts: { member: '1000', deputy: '1500', head: '2000', combined_head: '2000' },
    },
    { kind: 'grade_uplift', amounts: { member: '400' } },
    { kind: 'grade_scale', factor: '1.05' },
    { kind: 'grade_cap', amounts: { member: '1800' } },
    {
      kind: 'grade_ladder',
      amounts: [
        '2000',
        '1900',
        '1800',
        '1700',
        '1600',
        '1500',
        '1400',
        '1300',
        '1200',
        '1100',
        '1000',
        '900',
      ],
    },
    { kind: 'base_allowance', amounts: { member: '2900' } },
    { kind: 'social_insurance', monthly: '1100.00' },
    { kind: 'housing_fund', rate: '0.12', base: 'base' },
    {
      kind: 'community_bonus',
      base: '4000',
      uplifts: { good: '0.20', excellent: '0.30', unmet: '-1' },
    },
    { kind: 'individual_award', amount: '3000' },
    { kind: 'community_ratings', communities: { C001: 'excellent' } },
    { kind: 'parameters', values: { 'individualAward.appraisal': 'competent' } },
  ],
} as const;
