/**
 * The shape of a message module: the same keys, any wording, functions of the same parameters.
 * A translation is declared as the `Shape` of its zh-CN module, so a missing, surplus or
 * differently called message does not compile.
 */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Shape<T[K]>;
};
