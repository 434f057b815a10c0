import type { Budget, MonthAndYear } from '../lib/domain/budget/budget.ts';
import { costOf, fileOf, isMonthly, listedItems } from '../lib/domain/budget/budgetItems.ts';
import { gradePart, gradeParts, isSplit } from '../lib/domain/budget/gradePart.ts';
import { formatCount, formatYuan, signed } from '../lib/domain/money/format.ts';
import type { Fen } from '../lib/domain/money/fen.ts';
import { missingItems } from '../lib/domain/policy/missingItems.ts';
import { settingsOfMonth } from '../lib/domain/scenario/impactMonth.ts';
import type { RosterPart } from '../lib/domain/roster/rosterOrigin.ts';
import { localized } from '../lib/messages/localized.ts';
import { namesOf } from '../lib/messages/names.ts';
import { alignedTable } from './alignedTable.ts';
import { bonusLines } from './bonusLines.ts';
import type { Context } from './context.ts';
import type { Simulated } from './simulated.ts';

/** A simulation as tables for a terminal, with what they leave out and what they were made from. */
export function simulationTable(context: Context, simulated: Simulated): string {
  const { messages } = context;
  const { format, cli } = messages;
  const title = [
    cli.simulation.title(format.year(simulated.year)),
    format.unitNote(format.units.yuan),
  ].join('  ');
  const blocks = [
    `${title}\n${itemTable(context, simulated)}`,
    changeLines(context, simulated),
    ...bonusLines(context, simulated),
    postTable(context, simulated),
    notes(context, simulated),
    record(context, simulated),
  ];
  return blocks.join('\n');
}

function itemTable({ messages, language }: Context, simulated: Simulated): string {
  const { simulation, policy, run } = simulated;
  const { cli, district, terms } = messages;
  const names = namesOf(policy, language, messages);
  const { baseline, reform } = simulation;
  const head = [
    cli.simulation.item,
    cli.simulation.people,
    cli.simulation.baselineMonthly,
    cli.simulation.reformMonthly,
    cli.simulation.baselineAnnual,
    cli.simulation.reformAnnual,
    cli.simulation.annualChange,
  ];
  const yearly = (before: Fen, after: Fen): string[] => [
    formatYuan(before),
    formatYuan(after),
    signed(after - before, formatYuan),
  ];
  const monthly = (item: (budget: Budget) => MonthAndYear): string[] => [
    formatYuan(item(baseline).monthly),
    formatYuan(item(reform).monthly),
    ...yearly(item(baseline).annual, item(reform).annual),
  ];
  const mean = (budget: Budget): string =>
    budget.gradeMean === null ? '—' : formatYuan(budget.gradeMean);
  const parts = [baseline, reform].some(isSplit)
    ? gradeParts.map((part) => [
        district[`${part}Part`],
        '',
        ...monthly((budget) => gradePart(budget, part)),
      ])
    : [];
  return alignedTable([
    head,
    ...listedItems(baseline, reform).flatMap((item) => {
      const [before, after] = [costOf(baseline, item.id), costOf(reform, item.id)];
      const { people } = before.population;
      const counted = people === null ? '' : formatCount(people);
      const isLoaded = !run.notLoaded.includes(fileOf(item));
      const lead = [names.item(item.id), isLoaded ? counted : cli.notLoadedMark];
      if (!isMonthly(before) || !isMonthly(after))
        return [[...lead, '', '', ...yearly(before.annual, after.annual)]];
      const row = [...lead, ...monthly((budget) => (budget === baseline ? before : after))];
      return item.id === 'gradeAllowance' ? [row, ...parts] : [row];
    }),
    [terms.total, '', '', '', ...yearly(baseline.total.annual, reform.total.annual)],
    [cli.simulation.mean, '', mean(baseline), mean(reform)],
  ]);
}

function changeLines(context: Context, simulated: Simulated): string {
  const { cli, format } = context.messages;
  const { impact } = simulated.simulation;
  const change = cli.simulation.change(
    format.signedYuan(impact.monthly),
    format.signedYuan(impact.annual),
    format.percent(impact.percent),
  );
  const counts = cli.simulation.counts(
    format.people(impact.gainers),
    format.people(impact.losers),
    format.people(impact.unchanged),
  );
  return `${[change, counts, ...placementLine(context, simulated)].join('\n')}\n`;
}

/** How many move on the ladder; nothing where nobody's step comes from points. */
function placementLine({ messages }: Context, { simulation }: Simulated): string[] {
  const { up, down, same } = simulation.placement;
  const { baseline, reform } = simulation.month;
  if (!baseline.rules.placement && !reform.rules.placement) return [];
  const { placement, format } = messages;
  return [placement.moves(format.people(up), format.people(down), format.people(same))];
}

function postTable({ messages, language }: Context, { simulation, policy }: Simulated): string {
  const { cli, terms } = messages;
  const { impact } = simulation;
  return alignedTable([
    [
      terms.post,
      terms.workers,
      terms.gainers,
      terms.losers,
      terms.unchanged,
      cli.simulation.monthlyChange,
    ],
    ...policy.posts.flatMap(({ id, label }) => {
      const group = impact.byPost.get(id);
      if (!group) return [];
      const { workers, gainers, losers, unchanged, monthly } = group;
      const counts = [workers, gainers, losers, unchanged].map(formatCount);
      return [[localized(label, language), ...counts, signed(monthly, formatYuan)]];
    }),
  ]);
}

function notes({ messages, language }: Context, simulated: Simulated): string {
  const { cli, data, format, statutory } = messages;
  const { policy, scenario, simulation } = simulated;
  const missing = missingItems(policy, settingsOfMonth(policy, scenario, simulation.impact.month));
  const names = namesOf(policy, language, messages);
  const { beyond } = simulation.reform;
  return [
    cli.simulation.monthNote(format.month(simulation.impact.month)),
    cli.simulation.populationNote,
    ...(beyond.people > 0
      ? [
          statutory.beyondNote(
            format.list(beyond.items.map(names.item)),
            format.people(beyond.people),
          ),
        ]
      : []),
    ...(missing.length > 0
      ? [data.missingItems(format.list(missing.map((id) => names.parameter(id))))]
      : []),
    '',
  ].join('\n');
}

function record({ messages }: Context, { run }: Simulated): string {
  const { cli, terms } = messages;
  const loaded = (part: RosterPart): boolean => !run.notLoaded.includes(part);
  const rows = [
    [cli.simulation.version, run.version],
    [terms.roster, loaded('roster') ? run.roster : cli.notLoadedMark],
    [terms.bonusRoll, loaded('bonus') ? run.bonus : cli.notLoadedMark],
    [terms.policy, run.policy],
    [terms.scenario, run.scenario],
  ];
  return `${terms.runRecord}\n${alignedTable(rows, 'text')}`;
}
