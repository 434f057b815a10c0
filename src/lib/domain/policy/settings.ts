/** The value of every parameter in one month, by parameter id; null is "none". */
export type Settings = ReadonlyMap<string, string | null>;
