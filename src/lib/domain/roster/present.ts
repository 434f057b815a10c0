/** Fields that have a value; those without are not there at all. */
export type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The fields that have a value: a blank cell leaves no field behind. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Present<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== null) kept[key] = value;
  }
  return kept;
}
