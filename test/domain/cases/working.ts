import { Decimal } from '../../../src/lib/domain/money/decimal.ts';

const Exact = Decimal.clone({ precision: 60 });
type Money = InstanceType<typeof Exact>;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)(%?)|(取大|取小|四舍五入)|([+−×÷(),]))/y;

/**
 * Works out the arithmetic of a worked example: + − × ÷, brackets, percents, 取大 and 取小 (the
 * greater and the smaller), 四舍五入 (half-up to the fen). It shares nothing with the rules of the
 * program. Throws on anything else.
 */
export function workingOf(text: string): Money {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (expected?: string): string => {
    const token = tokens[at];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`"${text}": expected ${expected ?? 'more'} at ${String(at)}`);
    at += 1;
    return token;
  };

  function sum(): Money {
    let value = product();
    while (peek() === '+' || peek() === '−')
      value = take() === '+' ? value.plus(product()) : value.minus(product());
    return value;
  }

  function product(): Money {
    let value = single();
    while (peek() === '×' || peek() === '÷')
      value = take() === '×' ? value.times(single()) : value.div(single());
    return value;
  }

  function single(): Money {
    const token = take();
    if (token === '(') {
      const value = sum();
      take(')');
      return value;
    }
    if (token === '取大' || token === '取小' || token === '四舍五入') {
      take('(');
      const values = [sum()];
      while (peek() === ',') {
        take();
        values.push(sum());
      }
      take(')');
      if (token === '取大') return Exact.max(...values);
      return token === '取小' ? Exact.min(...values) : values[0]!.toDecimalPlaces(2);
    }
    return token.endsWith('%') ? new Exact(token.slice(0, -1)).div(100) : new Exact(token);
  }

  const value = sum();
  if (at < tokens.length) throw new Error(`"${text}": ${tokens[at] ?? ''} is too much`);
  return value;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`"${text}": cannot be read from ${String(from)}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}
