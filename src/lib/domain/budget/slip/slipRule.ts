/**
 * One step of the way to an amount: which rule, the numbers that went in, and what came out. All
 * amounts are exact plain yuan; only the last step of a way is rounded to the fen, unless a rule
 * says that it rounds.
 */
export type SlipRule = { readonly result: string } & (
  | { readonly code: 'ladder'; readonly step: number }
  /** the base that the coefficients of a ladder multiply */
  | { readonly code: 'gradeBase' }
  /** rounded half-up to the fen */
  | { readonly code: 'coefficient'; readonly step: number; readonly factor: string }
  /** rounded half-up to the fen */
  | { readonly code: 'scale'; readonly factor: string }
  | { readonly code: 'uplift'; readonly amount: string }
  /** `binds` where the amount was above it */
  | { readonly code: 'cap'; readonly limit: string; readonly binds: boolean }
  /** `binds` where the amount was below it */
  | { readonly code: 'floor'; readonly limit: string; readonly binds: boolean }
  /** how much of the amount is paid by performance (half-up to the fen), the rest being basic */
  | {
      readonly code: 'split';
      readonly share: string;
      readonly basic: string;
      readonly performance: string;
    }
  | { readonly code: 'amount' }
  | { readonly code: 'fundBase'; readonly base: string; readonly grade: string | null }
  /** rounded half-up to the fen */
  | { readonly code: 'rate'; readonly rate: string }
  /** rate × base, half-up to the fen, added to the funds before it */
  | {
      readonly code: 'insuranceFund';
      readonly fund: string;
      readonly base: string;
      readonly rate: string;
      readonly amount: string;
    }
  | { readonly code: 'bonusBase' }
  /** × (1 + uplift), not rounded */
  | { readonly code: 'bonusUplift'; readonly rating: string; readonly uplift: string }
  /**
   * × months / 12, rounded half-up to the fen; by a monthly rate that is rounded first, then
   * × months; or rounded to the fen alone, whatever the months
   */
  | {
      readonly code: 'prorated';
      readonly months: number;
      readonly by?: 'monthlyRate' | 'none';
    }
  | { readonly code: 'deduction'; readonly amount: string }
  /** the appraisal earns the award, or it does not */
  | { readonly code: 'award'; readonly appraisal: string; readonly earned: boolean }
  | { readonly code: 'notBelowZero' }
);

export type SlipRuleCode = SlipRule['code'];
