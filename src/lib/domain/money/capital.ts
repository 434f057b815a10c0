import type { Fen } from './fen.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const WAN = 10n ** 4n;
const YI = 10n ** 8n;

function digit(n: number): string {
  return DIGITS.charAt(n);
}

/** A group of up to four digits: 1009 → 壹仟零玖. */
function group(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const n = Math.floor(value / 10 ** place) % 10;
    if (n === 0) {
      gap = gap || text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digit(n)}${PLACES[place] ?? ''}`;
    gap = false;
  }
  return text;
}

/** A high and a low part, with 零 between them where the low one does not fill its highest place. */
function joined(high: string, unit: string, low: string, lowIsFull: boolean): string {
  return `${high}${unit}${low === '' || lowIsFull ? '' : '零'}${low}`;
}

/** Below 亿: 1,0009 → 壹万零玖; empty for 0. */
function belowYi(value: bigint): string {
  const low = value % WAN;
  if (value < WAN) return group(Number(low));
  return joined(group(Number(value / WAN)), '万', group(Number(low)), low >= 1000n);
}

/** Read by 亿, so that 12,000 亿 is 壹万贰仟亿; empty for 0. */
function wholeYuan(yuan: bigint): string {
  if (yuan < YI) return belowYi(yuan);
  const low = yuan % YI;
  return joined(wholeYuan(yuan / YI), '亿', belowYi(low), low >= YI / 10n);
}

/**
 * An amount in the capital numerals of Chinese bills: 6139699.01 →
 * 人民币陆佰壹拾叁万玖仟陆佰玖拾玖元零壹分. Throws RangeError from 10^20 yuan on.
 */
export function capitalYuan(fen: Fen): string {
  const magnitude = fen < 0n ? -fen : fen;
  const yuan = magnitude / 100n;
  if (yuan >= 10n ** 20n) throw new RangeError('too large to be written out');
  const jiao = Number((magnitude / 10n) % 10n);
  const cents = Number(magnitude % 10n);
  const whole = wholeYuan(yuan);
  let text = `人民币${fen < 0n ? '负' : ''}${whole === '' ? '' : `${whole}元`}`;
  if (whole === '' && jiao === 0 && cents === 0) return '人民币零元整';
  if (jiao === 0 && cents === 0) return `${text}整`;
  if (jiao > 0) text += `${digit(jiao)}角`;
  else if (whole !== '') text += '零';
  return cents > 0 ? `${text}${digit(cents)}分` : `${text}整`;
}
