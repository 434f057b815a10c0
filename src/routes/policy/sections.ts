import type { Component } from 'svelte';
import type { Messages } from '$lib/messages/index.ts';
import AwardSection from './AwardSection.svelte';
import BaseSection from './BaseSection.svelte';
import BonusSection from './BonusSection.svelte';
import FundSection from './FundSection.svelte';
import GradeSection from './GradeSection.svelte';
import InsuranceSection from './InsuranceSection.svelte';
import OtherSection from './OtherSection.svelte';
import PaySection from './PaySection.svelte';
import PlacementSection from './PlacementSection.svelte';
import PopulationSection from './PopulationSection.svelte';
import UnpublishedSection from './UnpublishedSection.svelte';

/** The items of a budget that a section may be about. */
export type SectionItem =
  | 'gradeAllowance'
  | 'baseAllowance'
  | 'socialInsurance'
  | 'housingFund'
  | 'communityBonus'
  | 'individualAward';

/** A section of the policy page; they are numbered in this order. */
export interface PolicySection {
  /** its anchor */
  readonly id: string;
  readonly title: (messages: Messages) => string;
  /** the pay item that it is about: whom it counts and what it costs stand beside the title */
  readonly item?: SectionItem;
  readonly Body: Component;
}

export const sections: readonly PolicySection[] = [
  {
    id: 'base',
    title: ({ policy }) => policy.sections.base,
    item: 'baseAllowance',
    Body: BaseSection,
  },
  {
    id: 'grade',
    title: ({ policy }) => policy.sections.grade,
    item: 'gradeAllowance',
    Body: GradeSection,
  },
  { id: 'placement', title: ({ placement }) => placement.title, Body: PlacementSection },
  {
    id: 'bonus',
    title: ({ policy }) => policy.sections.bonus,
    item: 'communityBonus',
    Body: BonusSection,
  },
  {
    id: 'award',
    title: ({ policy }) => policy.sections.award,
    item: 'individualAward',
    Body: AwardSection,
  },
  {
    id: 'insurance',
    title: ({ policy }) => policy.sections.insurance,
    item: 'socialInsurance',
    Body: InsuranceSection,
  },
  {
    id: 'fund',
    title: ({ policy }) => policy.sections.fund,
    item: 'housingFund',
    Body: FundSection,
  },
  { id: 'pay', title: ({ statutory }) => statutory.payTitle, Body: PaySection },
  {
    id: 'population',
    title: ({ statutory }) => statutory.populationTitle,
    Body: PopulationSection,
  },
  {
    id: 'unpublished',
    title: ({ statutory }) => statutory.unpublishedTitle,
    Body: UnpublishedSection,
  },
  // The rest comes last: it lists what no section above has placed.
  { id: 'other', title: ({ policy }) => policy.sections.other, Body: OtherSection },
];
