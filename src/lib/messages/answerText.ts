import { monthsOf } from '../domain/budget/impactByMonth.ts';
import type { AnswerFacts, AnswerRange } from '../domain/budget/answerFacts.ts';
import { firmnessOf } from '../domain/inference/bounds/firmness.ts';
import type { Fen } from '../domain/money/fen.ts';
import { factTexts } from './factTexts.ts';
import type { Messages } from './index.ts';
import type { Names } from './names.ts';
import { provisionText } from './provisionText.ts';

/**
 * The answer in a paragraph: the figures, their basis and what is assumed, one paragraph an item,
 * neutral in tone and ready to be copied into a reply.
 */
export function answerText(messages: Messages, names: Names, facts: AnswerFacts): string[] {
  const changed = facts.provisions.length > 0;
  return [
    changed ? effectText(messages, names, facts) : unchangedText(messages, facts),
    ...(changed ? [peopleText(messages, names, facts), basisText(messages, facts)] : []),
    ...(changed && facts.range ? [rangeText(messages, names, facts, facts.range)] : []),
    assumedText(messages, names, facts),
  ];
}

const magnitude = (fen: Fen): Fen => (fen < 0n ? -fen : fen);

function unchangedText({ answer }: Messages, facts: AnswerFacts): string {
  const say = facts.isExample ? answer.noChangeOfExample : answer.noChange;
  return say(
    answer.count(facts.workers),
    answer.yuan(facts.monthlyBefore),
    answer.yuan(facts.annualBefore),
  );
}

function effectText(messages: Messages, names: Names, facts: AnswerFacts): string {
  const { answer, format } = messages;
  const provisions = format.clauses(
    facts.provisions.map((provision) => provisionText(messages, names, provision)),
  );
  const share =
    facts.percent === null || facts.annual === 0n
      ? answer.noShare
      : answer.share(format.percent(facts.percent.replace(/^-/, '')));
  const lead = facts.isExample ? answer.leadOfExample : answer.lead;
  return `${lead(answer.count(facts.workers), provisions)}${costText(messages, facts)}${share}`;
}

function costText({ answer, format }: Messages, facts: AnswerFacts): string {
  const { monthly, annual, year } = facts;
  const of = format.month(facts.month);
  if (monthly === 0n && annual === 0n) return answer.same;
  const [month, sum] = [answer.yuan(magnitude(monthly)), answer.yuan(magnitude(annual))];
  const large = answer.large(magnitude(annual));
  if (monthly > 0n && annual > 0n) return answer.more(of, month, String(year), sum, large);
  if (monthly < 0n && annual < 0n) return answer.less(of, month, String(year), sum, large);
  const inMonth =
    monthly === 0n
      ? answer.sameMonthly
      : (monthly > 0n ? answer.moreMonthly : answer.lessMonthly)(month);
  const inYear =
    annual === 0n
      ? answer.sameYear(String(year))
      : (annual > 0n ? answer.moreYear : answer.lessYear)(String(year), sum, large);
  return format.clauses([answer.monthlyOnly(of, inMonth), inYear]);
}

function peopleText({ answer, format }: Messages, names: Names, facts: AnswerFacts): string {
  const people = answer.people(
    answer.count(facts.gainers),
    answer.count(facts.losers),
    answer.count(facts.unchanged),
  );
  const parts = facts.byPost.map(({ post, impact: { gainers, losers, monthly } }) => {
    const count = answer.count(gainers + losers);
    if (monthly === 0n) return answer.postEven(names.post(post), count);
    const say = monthly > 0n ? answer.postMore : answer.postLess;
    return say(names.post(post), count, answer.yuan(magnitude(monthly)));
  });
  const beside = facts.beside.map(({ item, monthly }) => {
    const say = monthly > 0n ? answer.itemMore : answer.itemLess;
    return say(names.item(item), answer.yuan(magnitude(monthly)));
  });
  // A single part is the whole: it needs no sum.
  const sum =
    parts.length + beside.length > 1 ? [answer.sumOfParts(amountOf(answer, facts.monthly))] : [];
  return format.sentences([
    people,
    ...(parts.length === 0 ? [] : [answer.byPost(format.clauses(parts))]),
    ...(beside.length === 0 ? [] : [answer.beside(format.clauses(beside))]),
    ...sum,
  ]);
}

/** A change as it stands in a sum: a cut with a minus. */
function amountOf(answer: Messages['answer'], fen: Fen): string {
  return `${fen < 0n ? '−' : ''}${answer.yuan(magnitude(fen))}`;
}

function basisText({ answer, format }: Messages, { byMonth, yearly, annual }: AnswerFacts): string {
  const amount = (fen: Fen): string => amountOf(answer, fen);
  const runs = byMonth.filter(({ monthly }) => monthly !== 0n);
  const [only, ...others] = runs;
  if (only && others.length === 0 && yearly === 0n)
    return answer.basisMonths(amount(only.monthly), answer.count(monthsOf(only)), amount(annual));
  const parts = [
    ...runs.map((run) =>
      answer.basisRun(
        format.month(run.from),
        format.month(run.to),
        amount(run.monthly),
        answer.count(monthsOf(run)),
      ),
    ),
    ...(yearly === 0n ? [] : [answer.basisYearly(amount(yearly))]),
  ];
  return parts.length === 0
    ? answer.basisNothing
    : answer.basisDated(format.clauses(parts), amount(annual));
}

function rangeText(
  messages: Messages,
  names: Names,
  { month }: AnswerFacts,
  range: AnswerRange,
): string {
  const { answer, format } = messages;
  if (range === 'asking') return answer.rangeAsked;
  const relied = answer.rangeFacts(format.clauses(factTexts(messages, names, range.facts)));
  const { ends } = range;
  if (ends === null) return format.sentences([answer.rangeImpossible, relied]);
  const item = names.item('gradeAllowance');
  const [min, max] = [amountOf(answer, ends.min), amountOf(answer, ends.max)];
  const of = format.month(month);
  const say = ends.proven ? answer.range : answer.rangeUnproven;
  return format.sentences([
    ends.min === ends.max ? answer.rangeOfOne(item, min, of) : say(item, min, max, of),
    relied,
    answer.firmness[firmnessOf(ends)](answer.yuan(ends.max - ends.min)),
  ]);
}

function assumedText({ answer, format }: Messages, names: Names, facts: AnswerFacts): string {
  const assumed = facts.assumptions.map((code) => answer.assumptions[code]);
  return format.sentences([
    ...(facts.policy === 'default' ? [] : [answer.policy[facts.policy](names.policy)]),
    ...(assumed.length === 0 ? [] : [answer.assumed(format.clauses(assumed))]),
    ...(facts.missing.length === 0
      ? []
      : [answer.missing(format.list(facts.missing.map(names.parameter)))]),
    facts.notLoaded.includes('bonus') ? answer.withoutRoll : answer.population,
  ]);
}
