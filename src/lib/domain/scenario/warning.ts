/** Why a provision changes nothing. */
export type NoEffectReason =
  | 'sets_nothing'
  | 'same_as_today'
  | 'not_in_force'
  | 'overridden'
  | 'nobody_affected'
  | 'already_above'
  | 'already_below'
  | 'absorbed';

/** Something odd that is computed all the same; indexes point into the scenario's provisions. */
export type Warning =
  | {
      readonly code: 'same_parameter';
      readonly parameter: string;
      readonly earlier: number;
      readonly later: number;
    }
  | { readonly code: 'no_effect'; readonly provision: number; readonly reason: NoEffectReason }
  | {
      readonly code: 'floor_above_cap';
      readonly post: string;
      readonly floor: string;
      readonly cap: string;
    }
  | { readonly code: 'floors_out_of_order'; readonly higher: string; readonly lower: string }
  | { readonly code: 'equal_steps'; readonly steps: readonly number[] };
