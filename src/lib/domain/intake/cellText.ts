import { Decimal } from '../money/decimal.ts';
import { calendarDate, type CalendarDate } from '../privacy/calendarDate.ts';
import { ageBand, ageBandOf, serviceYearsAt } from '../privacy/ageBand.ts';
import { birthOnCard } from '../privacy/identityCard.ts';
import { normalized } from '../roster/normalizedText.ts';
import type { Meaning } from './meaning.ts';

/** What is to be known of a file to read its cells, beside what each column means. */
export interface CellSetting {
  /** the day at which years of service are counted */
  readonly at: CalendarDate;
  /** whether the amounts of the column are written in units of ten thousand yuan */
  readonly tenThousands: boolean;
}

const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const UNIT = /(?:个?月|周?年|分|元)$/;
const AGE = /^(\d{1,2})(?:周?岁)?$/;
/** A year, or the parts of a date: what a band such as 30–39 never has. */
const BIRTHDAY_LIKE = /\d{3}|\d{1,2}[年./]\d|\d{1,2}-\d{1,2}-\d/;
/** No way of writing a step is longer. */
const MOST_CHARACTERS = 100;
/** 4-12, 四12: a level and a step; which step that is the rules make out. */
const LEVEL_THEN_STEP = /^(?:(\d{1,2})[-—–]|([一二三四五六七八九十]{1,2})[-—–]?)(\d{1,2})档?$/;
const YEARS_AND_MONTHS = /^(\d{1,2})年(?:零|又)?\d{1,2}个?月$/;
/** Day numbers of spreadsheets between 1950 and 2050: no number of years reaches them. */
const FIRST_DAY = 18_264;
const LAST_DAY = 54_789;
const EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;

/**
 * A cell as the rules of the three files read it: without the marks that spreadsheets and habits
 * leave around it. What can't be read for sure stays as it is, for the rules to refuse.
 */
export function cellText(meaning: Meaning, raw: string, setting: CellSetting): string {
  const text = raw.trim().replace(/^'(?=\S)/, '');
  switch (meaning) {
    case 'service_years':
      return serviceYears(text, setting.at);
    case 'months':
    case 'points':
    case 'performance_score':
    case 'satisfaction_score':
      return number(text);
    case 'deduction':
      return amount(text, setting.tenThousands);
    case 'step':
      return stepLabel(text);
    case 'age_band':
      return bandOf(text, setting.at);
    case 'worker_id':
    case 'community_id':
    case 'role':
    case 'education':
    case 'qualification':
    case 'honours':
    case 'appraisal':
    case 'rating':
      return text;
  }
}

/** A step in the form of a label, 四级12档, from the other ways in which offices write it. */
function stepLabel(text: string): string {
  if (text.length > MOST_CHARACTERS) return text;
  const plain = text
    .replace(/第(?=.)/g, '')
    .replace(/[()（）\s]|(?<=级)[-—–·・/，,、]/g, '')
    .replace(/^([^级档]+)档([^级档]+级)$/, '$2$1档');
  const parts = LEVEL_THEN_STEP.exec(normalized(plain));
  return parts ? `${parts[1] ?? parts[2] ?? ''}级${parts[3] ?? ''}档` : plain;
}

function number(text: string): string {
  const plain = normalized(text);
  const stripped = plain.replace(/^[¥￥]|人民币/g, '').replace(UNIT, '');
  const bare = GROUPED.test(stripped) ? stripped.replace(/,/g, '') : stripped;
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? bare : text;
}

function amount(text: string, tenThousands: boolean): string {
  const plain = normalized(text);
  if (plain === '' || plain === '-' || plain === '—') return '';
  const scaled = plain.endsWith('万元') || plain.endsWith('万') || tenThousands;
  const bare = number(plain.replace(/万元?$/, ''));
  if (!/^-?\d+(?:\.\d+)?$/.test(bare)) return text;
  return scaled ? new Decimal(bare).times(10_000).toString() : bare;
}

/**
 * A birthday, an identity card that holds one, or an age becomes a band of ages, and is never kept
 * itself; a text that could hold a birthday in a way that is not read is left out.
 */
function bandOf(text: string, at: CalendarDate): string {
  const plain = normalized(text);
  const born = birthOnCard(plain) ?? dateIn(text);
  if (born) return ageBand(born, at) ?? '';
  const age = AGE.exec(plain)?.[1];
  if (age !== undefined) return ageBandOf(Number(age)) ?? '';
  return BIRTHDAY_LIKE.test(plain) ? '' : text;
}

/** A day as a calendar or a spreadsheet's count of days writes it. */
function dateIn(text: string): CalendarDate | null {
  const bare = number(text);
  const days = Number(bare);
  if (!/^\d{5}$/.test(bare) || days < FIRST_DAY || days > LAST_DAY) return calendarDate(text);
  return calendarDate(new Date((days - EPOCH_DAYS) * DAY_MS).toISOString().slice(0, 10));
}

/** Years as they stand, or counted from the first day at work. */
function serviceYears(text: string, at: CalendarDate): string {
  const since = dateIn(text);
  const years = since && serviceYearsAt(since, at);
  if (years !== null) return String(years);
  return YEARS_AND_MONTHS.exec(normalized(text))?.[1] ?? number(text);
}
