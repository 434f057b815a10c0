import type { Fen } from './fen.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿', '亿亿'];

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

function wholeYuan(yuan: bigint): string {
  let text = '';
  let gap = false;
  for (let i = GROUPS.length - 1; i >= 0; i -= 1) {
    const value = Number((yuan / 10n ** BigInt(4 * i)) % 10000n);
    if (value === 0) {
      gap = gap || text !== '';
      continue;
    }
    if (text !== '' && (gap || value < 1000)) text += '零';
    text += `${group(value)}${GROUPS[i] ?? ''}`;
    gap = false;
  }
  return text;
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
