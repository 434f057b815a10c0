/**
 * One value of a result. INTEGER and smaller, FLOAT and DOUBLE are numbers; BIGINT, HUGEINT and
 * DECIMAL without places are bigints; DECIMAL with places is text that keeps them; BOOLEAN is
 * "true" or "false". Anything else (dates, lists …) is refused: cast it to VARCHAR.
 * Money is BIGINT fen, so that neither a float nor a lost scale can touch it.
 */
export type ResultValue = string | number | bigint | null;
