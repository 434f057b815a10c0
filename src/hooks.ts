import type { Transport } from '@sveltejs/kit';
import { Decimal } from '$lib/domain/money/decimal.ts';

/** How exact decimals travel from the build into the page. */
export const transport: Transport = {
  Decimal: {
    encode: (value) => Decimal.isDecimal(value) && value.toString(),
    decode: (text: string) => new Decimal(text),
  },
};
