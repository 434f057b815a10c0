import type { Rated } from './ratingInForce.ts';

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
  /** rate of one payer × base, half-up to the fen, added to the funds before it */
  | {
      readonly code: 'insuranceFund';
      readonly fund: string;
      readonly payer: 'employerRate' | 'workerRate';
      readonly base: string;
      readonly rate: string;
      readonly amount: string;
    }
  | { readonly code: 'bonusBase' }
  /** × (1 + uplift), not rounded */
  /** why the rating is not simply the one filed; `score` where it decides */
  | ({ readonly code: 'rated'; readonly rating: string } & Rated)
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
  /** all that the community shares: the amounts of its people added up */
  | { readonly code: 'poolSum'; readonly people: number }
  /** × weight × months ÷ the whole community's weight × months, cut to the fen */
  | {
      readonly code: 'poolShare';
      readonly weight: string;
      readonly months: number;
      readonly whole: string;
    }
  /** one of the fen that are left over */
  | { readonly code: 'poolRest' }
  /** `more` of the `people` who are alike get one fen more; nothing says who */
  | { readonly code: 'poolRestOpen'; readonly more: number; readonly people: number }
  /** shared, but with whom is not known: the amount brought in stands */
  | { readonly code: 'poolUnknown' }
  /** the awards come out of the sum of the bonus; nothing says whose bonus is the smaller */
  | { readonly code: 'awardsInside' }
  /** everybody who earned the award gets it */
  | { readonly code: 'quotaReaches'; readonly eligible: number; readonly limit: number }
  | { readonly code: 'quotaNobody'; readonly eligible: number; readonly limit: number }
  /** paid to `limit` of the `eligible`; nothing says to whom, so nothing is counted */
  | {
      readonly code: 'quotaChosen';
      readonly eligible: number;
      readonly limit: number;
      readonly amount: string;
    }
  /** there is a limit, but not known among whom */
  | { readonly code: 'quotaUnknown'; readonly amount: string }
  | { readonly code: 'notBelowZero' }
);

export type SlipRuleCode = SlipRule['code'];
