import * as v from 'valibot';
import type { SlipSubject } from '../slip/slipSubject.ts';
import { fenFromYuan } from '../money/fen.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { refusalsOf, type Parsed, type Refusal } from '../policy/refusal.ts';
import { foldRolls } from '../assessment/foldRolls.ts';
import type { CareerInputs } from '../placement/career.ts';
import { foldBonus } from '../roster/fold.ts';
import { choicesOf, type Choices } from '../roster/choices.ts';
import { stepReader } from '../roster/stepText.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { oldMinimaTopUp, proposal042, uplift042 } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/provision.ts';
import { caseFileSchema, caseItems, type CaseDocument } from './caseSchema.ts';
import type { CaseTopic, GoldenCase } from './goldenCase.ts';

/** What earns points beside the years, each by a list of the policy. */
const earned = ['education', 'qualification', 'honours'] as const;

type Earned = (typeof earned)[number];

/** The one community of an example that has one. */
const OWN = 'community';

const presets = { '042': proposal042, '042-uplift': uplift042 };

/**
 * Checks a file of worked examples against its form and against the policy that it names: known posts, steps,
 * ratings and appraisals, scenarios that the policy allows, every id once. The path of a refusal
 * names the case by its id where it has one: `floor-lifts.person.post`.
 */
export function parseCases(
  input: unknown,
  id: string,
  policies: readonly PolicyDocument[],
): Parsed<CaseTopic> {
  const formed = v.safeParse(caseFileSchema, input);
  if (!formed.success)
    return { ok: false, refusals: refusalsOf(formed.issues).map((one) => named(input, one)) };
  const asked = formed.output.policy ?? policies[0]?.id;
  const policy = policies.find((one) => one.id === asked);
  if (!policy) {
    const allowed = policies.map((one) => one.id);
    const refusal: Refusal = { path: 'policy', code: 'wrong_choice', value: asked ?? '', allowed };
    return { ok: false, refusals: [refusal] };
  }
  const reader = new CaseReader(policy);
  const cases = formed.output.cases.map((one) => reader.read(one));
  const refusals = [...reader.refusals, ...repeated(formed.output.cases)];
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: { id, title: formed.output.topic, policy: policy.id, cases } };
}

/** `cases[3].person` as `floor-lifts.person`, where the fourth case has that id. */
function named(input: unknown, refusal: Refusal): Refusal {
  const found = /^cases\[(\d+)\]\.?(.*)$/.exec(refusal.path);
  const ids = v.safeParse(v.object({ cases: v.array(v.object({ id: v.string() })) }), input);
  const id = found && ids.success ? ids.output.cases[Number(found[1])]?.id : undefined;
  return id === undefined ? refusal : { ...refusal, path: `${id}.${found?.[2] ?? ''}` };
}

function repeated(cases: readonly CaseDocument[]): Refusal[] {
  return cases.flatMap(({ id }, i) =>
    cases.findIndex((other) => other.id === id) < i
      ? [{ path: `${id}.id`, code: 'duplicate' as const, value: id, allowed: [] }]
      : [],
  );
}

type List = 'post' | 'rating' | 'appraisal' | Earned;

class CaseReader {
  readonly refusals: Refusal[] = [];
  readonly #policy: PolicyDocument;
  readonly #lists: Readonly<Record<List, Choices>>;

  constructor(policy: PolicyDocument) {
    this.#policy = policy;
    this.#lists = {
      post: choicesOf(policy.posts),
      rating: choicesOf(policy.ratings),
      appraisal: choicesOf(policy.appraisals),
      education: choicesOf(policy.educations ?? []),
      qualification: choicesOf(policy.qualifications ?? []),
      honours: choicesOf(policy.honours ?? []),
    };
  }

  read(document: CaseDocument): GoldenCase {
    const { id, title, english, year = '2022' } = document;
    return {
      id,
      title: { zh: title, en: english },
      year: Number(year),
      subject: this.#subject(document),
      scenario: this.#scenario(document),
      ...this.#group(document),
      results: document.results.map(({ item, when, month, year: annual, points, working }) => ({
        item: caseItems[item],
        side: when === '调整后' ? ('after' as const) : ('before' as const),
        per: points === undefined ? (month === undefined ? 'year' : 'month') : 'points',
        amount: fenFromYuan(month ?? annual ?? points ?? '') ?? 0n,
        working,
      })),
    };
  }

  #subject({ id, person, community }: CaseDocument): SlipSubject {
    const path = `${id}.person`;
    const { post, step, rating, months, appraisal, deduction } = person;
    const place = post !== undefined || step !== undefined;
    const roll =
      rating !== undefined ||
      months !== undefined ||
      (appraisal !== undefined && person.years === undefined);
    if (!place && !roll) this.#refuse(path, 'nothing_set', '');
    return {
      place: place
        ? {
            post: this.#choice(path, 'post', post),
            step: this.#step(path, step, post),
            ...this.#earned(path, person),
          }
        : null,
      roll: roll
        ? {
            rating: this.#choice(path, 'rating', rating),
            ...(community === undefined ? {} : { communityId: OWN }),
            months: this.#present(`${path}.months`, months) ? Number(months) : 12,
            appraisal: this.#choice(path, 'appraisal', appraisal),
            ...(deduction === undefined ? {} : { deduction: fenFromYuan(deduction) ?? 0n }),
          }
        : null,
    };
  }

  /** What earns points; the appraisal is the one of the bonus roll, and counts beside a number of years. */
  #earned(path: string, person: CaseDocument['person']): Partial<CareerInputs> {
    const { years, appraisal } = person;
    const listed = earned.flatMap((list) => {
      const text = person[list];
      return text === undefined ? [] : [[list, this.#choice(path, list, text)] as const];
    });
    return {
      ...(years === undefined ? {} : { serviceYears: Number(years) }),
      ...Object.fromEntries(listed),
      ...(years === undefined || appraisal === undefined
        ? {}
        : { appraisal: this.#choice(path, 'appraisal', appraisal) }),
    };
  }

  /** The bonus roll of one community, folded. */
  #group({ id, person, community }: CaseDocument): Pick<GoldenCase, 'group'> {
    if (community === undefined) return {};
    const path = `${id}.community`;
    const rating = this.#choice(`${id}.person`, 'rating', person.rating);
    const rows = community.flatMap(({ people, months, appraisal }, at) =>
      Array.from({ length: Number(people) }, (_, i) => ({
        workerId: `${String(at)}-${String(i)}`,
        communityId: OWN,
        months: Number(months),
        appraisal: this.#choice(`${path}[${String(at)}]`, 'appraisal', appraisal),
      })),
    );
    if (this.refusals.length > 0) return {};
    const communities = [{ communityId: OWN, rating }];
    return {
      group: {
        bonus: foldBonus(this.#policy, rows, communities),
        bonusByCommunity: foldRolls(this.#policy, rows, communities),
      },
    };
  }

  #choice(path: string, list: List, text: string | undefined): string {
    const at = `${path}.${list}`;
    if (!this.#present(at, text)) return '';
    const found = this.#lists[list].find(text);
    if (found !== null) return found;
    const allowed = this.#lists[list].all.map(({ label }) => label.zh);
    this.#refuse(at, 'wrong_choice', text, allowed);
    return '';
  }

  #step(path: string, text: string | undefined, post: string | undefined): number {
    const at = `${path}.step`;
    if (!this.#present(at, text)) return 1;
    const of = this.#policy.posts.find(({ id }) => id === this.#lists.post.find(post ?? ''));
    const reading = stepReader(this.#policy)(text, of);
    if ('step' in reading) return reading.step;
    const allowed = this.#policy.steps.map(({ label }) => label.zh);
    this.#refuse(at, 'wrong_choice', text, allowed);
    return 1;
  }

  #present(path: string, text: string | undefined): text is string {
    if (text !== undefined) return true;
    this.#refuse(path, 'missing_field', '');
    return false;
  }

  #refuse(path: string, code: Refusal['code'], value: string, allowed: string[] = []): void {
    this.refusals.push({ path, code, value, allowed });
  }

  #scenario({ id, scenario = [], today = [] }: CaseDocument): Scenario {
    const own = typeof scenario === 'string' ? presets[scenario].provisions : scenario;
    const held = today === 'old-minima' ? oldMinimaTopUp.provisions : today;
    const parsed = parseScenario(
      {
        schema: 1,
        name: typeof scenario === 'string' ? scenario : '',
        provisions: own,
        ...(held.length > 0 ? { baseline: { provisions: held } } : {}),
      },
      this.#policy,
    );
    if (parsed.ok) return parsed.value;
    this.refusals.push(
      ...parsed.refusals.map((one) => ({
        ...one,
        path: `${id}.${one.path
          .replace(/^baseline\.provisions/, 'today')
          .replace(/^provisions/, 'scenario')}`,
      })),
    );
    return { schema: 1, name: '', provisions: [] };
  }
}
