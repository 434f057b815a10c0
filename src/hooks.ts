import type { Transport } from '@sveltejs/kit';
import { Decimal } from '$lib/domain/money/decimal.ts';
import { Careers } from '$lib/domain/placement/careers.ts';
import { careersFromText, careersToText } from '$lib/domain/placement/careersText.ts';

/** How exact decimals and the careers of a roster travel from the build into the page. */
export const transport: Transport = {
  Decimal: {
    encode: (value) => Decimal.isDecimal(value) && value.toString(),
    decode: (text: string) => new Decimal(text),
  },
  Careers: {
    encode: (value) => value instanceof Careers && careersToText(value),
    decode: careersFromText,
  },
};
