import type { Month } from '../domain/policy/month.ts';
import { parameterId } from '../domain/policy/parameterId.ts';
import type { Warning } from '../domain/scenario/warning.ts';
import type { Messages } from './index.ts';

/** How the things that a warning points at are called in the language of the messages. */
export interface WarningNames {
  /** a post by its id */
  readonly post: (id: string) => string;
  /** a parameter by its id, such as "gradeAllowance.floor.member" */
  readonly parameter: (id: string) => string;
  /** an option of a parameter that is a choice */
  readonly choice: (id: string, option: string) => string;
  /** a provision by its place in the scenario, 0 for the first */
  readonly provision: (index: number) => string;
  /** a step by its number, 1 for the highest */
  readonly step: (number: number) => string;
}

/** A warning as a sentence for the reader. */
export function warningText(
  { warnings, format, placement }: Messages,
  warning: Warning,
  names: WarningNames,
): string {
  switch (warning.code) {
    case 'same_parameter':
      return warnings.same_parameter(
        names.parameter(warning.parameter),
        names.provision(warning.earlier),
        names.provision(warning.later),
        monthsText({ warnings, format }, warning),
      );
    case 'no_effect':
      return warnings.no_effect(
        names.provision(warning.provision),
        warnings.no_effect_reasons[warning.reason],
      );
    case 'floor_above_cap':
      return warnings.floor_above_cap(names.post(warning.post), warning.floor, warning.cap);
    case 'floors_out_of_order':
      return warnings.floors_out_of_order(names.post(warning.higher), names.post(warning.lower));
    case 'equal_steps':
      return warnings.equal_steps(format.list(warning.steps.map(names.step)));
    case 'not_placed':
      return placement.notPlaced(format.people(warning.workers));
    case 'thresholds_out_of_order':
      return placement.thresholdsOutOfOrder(names.step(warning.higher), names.step(warning.lower));
    case 'weights_not_one':
    case 'shares_above_one':
      return warnings[warning.code](warning.sum);
    case 'communities_without_scores':
      return warnings.communities_without_scores(format.communities(warning.communities));
    case 'unknown_communities':
      return warnings.unknown_communities(format.list(warning.communities));
    case 'insurance_without_rates':
      return warnings.insurance_without_rates(
        names.choice(parameterId.insuranceMethod, warning.method),
      );
    case 'insurance_rates_incomplete':
      return warnings.insurance_rates_incomplete(
        format.list(
          warning.funds.map((id) => names.parameter(parameterId.insuranceFund(id, 'employerRate'))),
        ),
      );
    case 'ratings_as_filed':
    case 'communities_unknown':
    case 'pool_weights_equal':
    case 'awards_above_bonus':
      return warnings[warning.code];
  }
}

/** The months in which two provisions set the same, as a phrase that a sentence starts with. */
function monthsText(
  { warnings, format }: Pick<Messages, 'warnings' | 'format'>,
  { from, to }: { readonly from?: Month; readonly to?: Month },
): string {
  if (from !== undefined && to !== undefined)
    return warnings.monthsFromTo(format.month(from), format.month(to));
  if (from !== undefined) return warnings.monthsFrom(format.month(from));
  return to === undefined ? warnings.everyMonth : warnings.monthsUntil(format.month(to));
}
