import type { Shape } from '../shape.ts';
import type { refusals as source } from '../zh-CN/refusals.ts';

export const refusals: Shape<typeof source> = {
  at: (path, sentence) => `${path}: ${sentence}`,
  document: 'the whole file',
  unfinished:
    'This is what can be told so far. Some parts can only be checked when it is put right, and more may be found.',
  no_policy_file:
    "This can't be read as a policy file. Use a file that this program wrote, or look for an unpaired bracket or quotation mark.",
  no_scenario_file:
    "This can't be read as a scenario file. Use a file that this program wrote, or look for an unpaired bracket or quotation mark.",
  no_facts_file:
    "This can't be read as a file of facts. Look for an unpaired bracket or quotation mark.",
  wrong_type: (value, allowed) => `"${value}" is of the wrong kind; it should be ${allowed}.`,
  missing_field: (allowed) =>
    allowed === '' ? 'This is missing. Add it.' : `This is missing. It should be ${allowed}.`,
  unknown_field: 'There is no such field. Remove it, or check the spelling.',
  unknown_kind: (value, allowed) => `"${value}" is no kind of provision. Use one of: ${allowed}.`,
  unknown_post: (value, allowed) => `The policy has no post "${value}". Use one of: ${allowed}.`,
  unknown_rating: (value, allowed) =>
    `The policy has no rating "${value}". Use one of: ${allowed}.`,
  unknown_community: (value) =>
    `The list of communities has no "${value}". Check the id of the community.`,
  unknown_parameter: (value) =>
    `There is no parameter "${value}". Remove it, or check the spelling.`,
  missing_parameter: 'This parameter is missing. Add its value, unit and source.',
  not_a_number: (value) =>
    `"${value}" is not a number. Write it as in 1000 or 1049.38, no separators.`,
  negative_amount: (value) => `"${value}" is below zero. Amounts and rates are zero or more.`,
  too_many_places: (value) =>
    `"${value}" has more than two decimal places. Amounts are exact to the fen.`,
  too_large_a_number: (value) =>
    `"${value}" is larger than any amount or rate of pay can be. Look at the point and the unit.`,
  above_one: (value) => `"${value}" is above 1. A share lies between 0 and 1, as in 0.3.`,
  not_a_month: (value) => `"${value}" is not a month. Write it as in 2023-03.`,
  from_after_to: 'The first month comes after the last. Swap or correct them.',
  wrong_number_of_steps: (value, allowed) =>
    `There are ${value} amounts, and the policy has ${allowed} steps. Give one amount a step.`,
  wrong_choice: (value, allowed) => `"${value}" is not one of the choices. Use one of: ${allowed}.`,
  wrong_format: (value, allowed) =>
    allowed === ''
      ? `"${value}" is not written as it should be.`
      : `"${value}" is not written as it should be: ${allowed}.`,
  too_few: 'There should be at least one.',
  not_in_order: (value, allowed) => `"${value}" is out of order; it should be ${allowed}.`,
  duplicate: (value) => `"${value}" stands here twice. List each once.`,
  nothing_set: 'This sets nothing. Set at least one value, or remove the provision.',
  ladder_of_coefficients: (_value, allowed) =>
    `This policy pays a coefficient on a base, so its steps have no amounts to set. Set these parameters instead: ${allowed}.`,
};
