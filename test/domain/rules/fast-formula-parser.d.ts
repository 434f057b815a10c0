declare module 'fast-formula-parser' {
  interface Place {
    readonly row: number;
    readonly col: number;
    readonly sheet: string;
  }
  type Argument = { value: number };

  /** What the tests use of the package, which ships no types. */
  export default class FormulaParser {
    constructor(config: {
      readonly functions: Readonly<Record<string, (...cells: Argument[]) => number>>;
      readonly onCell: (place: Place) => string | number | undefined;
    });
    parse(text: string, at: Place): unknown;
  }
}
