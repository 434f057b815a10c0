import fc, { type Arbitrary } from 'fast-check';

/** Any character that Unicode can have, unassigned and control characters among them. */
const character: Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((point) => String.fromCodePoint(point));

/** Any text, of any script. */
export const anyText: Arbitrary<string> = fc.string({ unit: character, maxLength: 60 });
