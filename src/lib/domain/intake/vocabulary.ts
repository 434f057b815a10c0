import { normalizedName } from '../roster/normalizedText.ts';
import { columnsOf, rosterParts, type Meaning } from './meaning.ts';

/** How sure a header makes of a meaning, 0 … 1. */
export interface HeaderHint {
  readonly meaning: Meaning;
  readonly confidence: number;
}

/** Headers that personnel offices use beside the names of the columns, by how plain they are. */
const phrases: readonly (readonly [Meaning, number, RegExp])[] = [
  [
    'worker_id',
    0.95,
    /^(?:社区)?(?:工作|从业)?人员(?:编号|编码|代码|id)$|^(?:职工|员工|干部)(?:编号|编码|号|代码|工号|id)$|^(?:staff|employee|person)(?:no|id|number)$/,
  ],
  ['worker_id', 0.85, /^(?:编号|编码|id|no)$/],
  ['worker_id', 0.7, /身份证|公民身份|证件号|idcard|identity/],
  ['worker_id', 0.55, /^(?:序号|seq)$/],
  ['worker_id', 0.4, /^(?:姓名|name)$/],
  ['community_id', 0.95, /^社区(?:编码|id|号|序号)$/],
  [
    'community_id',
    0.9,
    /^(?:所属|所在|工作|任职|现|单位)?社区(?:名称|居委会|（村）|\(村\))?$|^社区.{0,2}居民委员会$|^(?:community|neighbourhood|neighborhood)(?:name|code)?$/,
  ],
  ['community_id', 0.6, /^(?:工作|所在|任职)?单位(?:名称)?$|社区(?:名称|单位)/],
  [
    'role',
    0.95,
    /^(?:现任|任职|聘任|现)?(?:岗位|职务|职位)(?:名称|类别|类型|情况)?$|^(?:post|position|role)(?:name)?$/,
  ],
  ['role', 0.75, /岗位|职务|任职|position/],
  [
    'step',
    0.95,
    /^(?:现|拟|核定|聘任)?(?:职级|级别)?(?:档次|档级|级档)$|^职级[/、]?档次$|^(?:grade|pay)?step$/,
  ],
  ['step', 0.8, /职级|档次|级档|档级|岗位等级|薪级/],
  ['step', 0.6, /^(?:等级|级别|档|grade|level)$/],
  ['service_years', 0.95, /年限$|^工龄$|yearsofservice|^seniority$/],
  [
    'service_years',
    0.9,
    /(?:参加|从事|开始|到|入).{0,6}(?:工作|岗|职|社区).{0,4}(?:时间|日期|年月)?$|^(?:startdate|hiredate|since|firstdayatwork)$/,
  ],
  ['education', 0.95, /学历|文化程度|^education(?:level)?$|^degree$/],
  [
    'qualification',
    0.9,
    /职业资格|职业水平|社工证|社会工作(?:师|者).{0,4}(?:证|资格|水平)?|^证书|资格证|职称|^qualifications?$|certificate/,
  ],
  ['honours', 0.9, /荣誉|表彰|奖励情况|获奖|^hono[u]?rs?$|awards?$/],
  ['appraisal', 0.95, /^(?:个人|本人)?年度考核(?:结果|等次|等级|情况)?$|个人考核|^appraisal$/],
  ['appraisal', 0.75, /考核(?:结果|等次|等级|情况)?$|rating$/],
  ['points', 0.9, /积分|^points?$|^总分$/],
  ['months', 0.95, /月数|工作月份数|^months?(?:worked)?$/],
  ['months', 0.6, /^月份?$|在岗月|发放月/],
  ['deduction', 0.9, /扣(?:减|发|款|除)|deduct/],
  ['rating', 0.95, /(?:社区|目标|单位).{0,6}考核(?:结果|等次|等级|情况)?$|^rating$/],
  ['rating', 0.78, /考核(?:结果|等次|等级|情况)$|^等次$/],
  ['performance_score', 0.9, /实绩|工作(?:得)?分|performance/],
  ['satisfaction_score', 0.9, /满意度|satisfaction/],
];

const exact = new Map<string, Set<Meaning>>();
for (const part of rosterParts) {
  for (const { name, aliases } of columnsOf[part]) {
    for (const header of [name, ...aliases].map(normalizedName)) {
      exact.set(header, (exact.get(header) ?? new Set()).add(name));
    }
  }
}

/** A text that is longer heads no column. */
const MOST_CHARACTERS = 200;
/** What is said in brackets of a header, such as a unit, is no part of its name. */
const BRACKETED = /[（(【[][^）)】\]]*[）)】\]]/g;

/**
 * What a header may mean, the surest hint for each meaning. A header of two rows ("职级/档次") is
 * read as a whole and by its last part.
 */
export function hintsOfHeader(header: string): readonly HeaderHint[] {
  const names = header.length > MOST_CHARACTERS ? [] : namesIn(header);
  const best = new Map<Meaning, number>();
  const note = (meaning: Meaning, confidence: number): void => {
    if (confidence > (best.get(meaning) ?? 0)) best.set(meaning, confidence);
  };
  names.forEach((name, i) => {
    const share = i === 0 ? 1 : 0.97;
    for (const meaning of exact.get(name) ?? []) note(meaning, share);
    for (const [meaning, confidence, pattern] of phrases) {
      if (pattern.test(name)) note(meaning, confidence * share);
    }
  });
  return [...best].map(([meaning, confidence]) => ({ meaning, confidence }));
}

/**
 * The columns of which none is named better for a meaning than another: they have the same header,
 * or all of them have one that means nothing else. Their places; none where no header means it.
 */
export function namesakes(
  headers: readonly string[],
  meaning: Meaning,
  hints = headers.map(hintsOfHeader),
): readonly number[] {
  const sure = hints.map((all) => all.find((hint) => hint.meaning === meaning)?.confidence ?? 0);
  const most = Math.max(0, ...sure);
  const name = normalizedName(headers[sure.indexOf(most)] ?? '');
  return headers.flatMap((header, i) =>
    most > 0 && sure[i] === most && (most === 1 || normalizedName(header) === name) ? [i] : [],
  );
}

/** Whether anything is known of a header. */
export function isKnownHeader(header: string): boolean {
  return hintsOfHeader(header).length > 0;
}

function namesIn(header: string): readonly string[] {
  const whole = normalizedName(header);
  const bare = normalizedName(header.replace(BRACKETED, ''));
  const last = normalizedName(header.slice(header.lastIndexOf('/') + 1).replace(BRACKETED, ''));
  return [...new Set([whole, bare, last])].filter((name) => name !== '');
}
