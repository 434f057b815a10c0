import type { Fen } from '../money/fen.ts';
import { parameterId } from '../policy/parameterId.ts';
import { hangsOnOthers, payRules } from '../policy/payRules.ts';
import type { PolicyLists } from '../policy/policyLists.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import type { CompiledPolicy } from './compiledPolicy.ts';
import { evaluate } from './formula/evaluate.ts';
import type { CellItem, Formula, Value } from './formula/formula.ts';
import { isCheckYear } from './items/checkYear.ts';
import { gradePerformance } from './items/gradeAllowance.ts';
import { paidQualifications } from './items/paidQualifications.ts';
import type { ItemOf, PayItem } from './payItem.ts';
import { payItems } from './payItems.ts';
import { beyondRoster } from './beyondRoster.ts';
import type { PayTables, PlaceTable, PlaceTables } from './payTables.ts';
import { PreparedRule } from './preparedRule.ts';
import { rulesByPost, type RowRules } from './rulesByPost.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** One evaluation of a month: its settings, and what of an earlier month can be taken over. */
interface Pass {
  readonly settings: Settings;
  /** parameters that were read before in this pass */
  readonly known: Map<string, Value>;
  readonly checksDue: number;
  readonly before: PayTables | null;
  /** whether one of the parameters that a rule reads differs from the earlier month's */
  readonly differs: (rules: RowRules) => boolean;
}

/**
 * Compiles the settings of a month: every rule of `payItems` evaluated for every post, step,
 * rating, number of months and appraisal that it hangs on, in whole fen, and the rules that depend
 * on other people. Made for one policy and one counted year (without one no health check falls
 * due). After a change only those rows are worked out anew whose rules read what changed.
 */
export class PolicyCompiler {
  readonly #policy: PolicyLists;
  readonly #year: number | null;
  readonly #items: readonly PayItem[];
  /** by item: [post], the rules of its row */
  readonly #place = new Map<string, readonly RowRules[]>();
  readonly #own = new Map<string, readonly RowRules[]>();
  readonly #performance: readonly RowRules[];
  readonly #holders: ReadonlyMap<string, RowRules>;
  readonly #ratings: readonly RowRules[];
  readonly #appraisals: RowRules;

  constructor(policy: PolicyLists, year: number | null) {
    this.#policy = policy;
    this.#year = year;
    this.#items = payItems(policy);
    const everywhere = (rule: Formula): RowRules[] => {
      const row = [new PreparedRule(rule)];
      return policy.posts.map(() => row);
    };
    for (const item of this.#keyed('place')) {
      this.#place.set(item.id, rulesByPost(policy, item));
      if (item.own) this.#own.set(item.id, everywhere(item.own.rule(policy)));
    }
    this.#performance = everywhere(gradePerformance);
    this.#holders = new Map(
      this.#keyed('holder').flatMap(({ rule }) =>
        paidQualifications(policy).map(({ id }) => [id, [new PreparedRule(rule(id))]]),
      ),
    );
    this.#ratings = this.#keyed('roll').flatMap(({ rule }) =>
      policy.ratings.map(({ id }) => [new PreparedRule(rule(id))]),
    );
    this.#appraisals = this.#keyed('appraisal').flatMap(({ rule }) =>
      policy.appraisals.map(({ id }) => new PreparedRule(rule(id))),
    );
  }

  /** Throws RangeError where a required setting is missing or no number. */
  compile(settings: Settings): CompiledPolicy {
    return {
      tables: this.#tables(this.#pass(settings, null, () => true)),
      rules: payRules(this.#policy, settings),
    };
  }

  /**
   * The same after a change of some parameters: equal to compiling anew, and what they don't reach
   * stays the same object.
   *
   * @param changed ids of the parameters whose values differ from those that gave `before`
   */
  recompile(
    before: CompiledPolicy,
    settings: Settings,
    changed: readonly string[],
  ): CompiledPolicy {
    const differs = (rules: RowRules): boolean =>
      rules.some(({ reads }) => changed.some((id) => reads.has(id)));
    return {
      tables: this.#tables(this.#pass(settings, before.tables, differs)),
      rules: changed.some(hangsOnOthers) ? payRules(this.#policy, settings) : before.rules,
    };
  }

  #keyed<Key extends PayItem['keyed']>(key: Key): ItemOf<Key>[] {
    return this.#items.filter((item): item is ItemOf<Key> => item.keyed === key);
  }

  #pass(settings: Settings, before: PayTables | null, differs: Pass['differs']): Pass {
    const due = this.#year !== null && isCheckYear(this.#year, new SettingsReader(settings));
    return { settings, known: new Map(), checksDue: due ? 1 : 0, before, differs };
  }

  #tables(pass: Pass): PayTables {
    const { before, settings } = pass;
    const place: Record<string, PlaceTable> = {};
    // What is an operand of others, grade and base allowance, stands first in the list.
    for (const [id, rules] of this.#place)
      place[id] = this.#placeTable(pass, rules, place, before?.place[id]);
    const own = (id: 'socialInsurance' | 'housingFund'): PlaceTable =>
      this.#placeTable(pass, this.#own.get(id) ?? [], place, before?.own[id]);
    const split = new SettingsReader(settings).rate(parameterId.performanceShare).numerator !== 0n;
    return {
      items: this.#items,
      place: place as PlaceTables,
      own: { socialInsurance: own('socialInsurance'), housingFund: own('housingFund') },
      gradePerformance: split
        ? this.#placeTable(pass, this.#performance, place, before?.gradePerformance ?? undefined)
        : null,
      qualificationAllowance: this.#qualifications(pass),
      beyondRoster: beyondRoster(this.#policy, settings, (item, post) =>
        valueIn(
          pass,
          this.#place.get(item)?.[post]?.[0],
          {},
          {
            baseAllowance: place.baseAllowance?.[post]?.[0] ?? 0n,
            // They stand on no step.
            gradeAllowance: 0n,
          },
        ),
      ),
      communityBonus: kept(
        this.#ratings.map((rules, rating) => {
          const same = !pass.differs(rules) && before?.communityBonus[rating];
          return same ? same : MONTHS.map((months) => valueIn(pass, rules[0], { months }));
        }),
        before?.communityBonus,
      ),
      individualAward:
        before && !pass.differs(this.#appraisals)
          ? before.individualAward
          : this.#appraisals.map((rule) => valueIn(pass, rule)),
      awardedAppraisal: this.#policy.appraisals.findIndex(
        ({ id }) => id === settings.get(parameterId.awardAppraisal),
      ),
    };
  }

  /** A table whose rows hang on the post: those that nothing reaches are taken over. */
  #placeTable(
    pass: Pass,
    rules: readonly RowRules[],
    place: Readonly<Record<string, PlaceTable>>,
    before: PlaceTable | undefined,
  ): PlaceTable {
    const rows = rules.map((row, post) => {
      const earlier = before?.[post];
      const reached = (): boolean =>
        pass.differs(row) ||
        row.some((rule) =>
          [...rule.under(pass.settings).takes].some(
            (item) => place[item]?.[post] !== pass.before?.place[item][post],
          ),
        );
      return earlier && !reached() ? earlier : this.#row(pass, row, place, post);
    });
    return kept(rows, before);
  }

  #row(
    pass: Pass,
    rules: RowRules,
    place: Readonly<Record<string, PlaceTable>>,
    post: number,
  ): readonly Fen[] {
    const at = (step: number): Record<CellItem, Fen> => ({
      baseAllowance: place.baseAllowance?.[post]?.[step] ?? 0n,
      gradeAllowance: place.gradeAllowance?.[post]?.[step] ?? 0n,
    });
    const [first, ...others] = rules;
    if (others.length > 0) return rules.map((rule, step) => valueIn(pass, rule, {}, at(step)));
    // Most rules leave the grade allowance out under most settings, and are then asked once a post.
    const byStep = first?.under(pass.settings).takes.has('gradeAllowance') === true;
    const once = byStep ? null : valueIn(pass, first, {}, at(0));
    return this.#policy.steps.map((_, step) => once ?? valueIn(pass, first, {}, at(step)));
  }

  #qualifications(pass: Pass): PayTables['qualificationAllowance'] {
    const rules = [...this.#holders];
    const { before } = pass;
    if (before && !rules.some(([, rule]) => pass.differs(rule)))
      return before.qualificationAllowance;
    return new Map(
      rules.flatMap(([id, [rule]]): [string, Fen][] => {
        const amount = valueIn(pass, rule);
        return amount > 0n ? [[id, amount]] : [];
      }),
    );
  }
}

/** One month compiled by itself: for many of one policy keep a `PolicyCompiler`. */
export function compilePolicy(
  policy: PolicyLists,
  settings: Settings,
  year: number | null = null,
): CompiledPolicy {
  return new PolicyCompiler(policy, year).compile(settings);
}

function valueIn(
  { settings, known, checksDue }: Pass,
  rule: PreparedRule | undefined,
  facts: { readonly months?: number } = {},
  items: Readonly<Record<CellItem, Fen>> = { baseAllowance: 0n, gradeAllowance: 0n },
): Fen {
  if (!rule) return 0n;
  const operands = { settings, known, items, facts: { checksDue, ...facts } };
  return evaluate(rule.under(settings).formula, operands);
}

/** The earlier rows as one object where all of them were taken over. */
function kept(rows: PlaceTable, before: PlaceTable | undefined): PlaceTable {
  return before?.length === rows.length && rows.every((row, i) => row === before[i])
    ? before
    : rows;
}
