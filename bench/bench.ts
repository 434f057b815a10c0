/** A piece of work and another to measure it against, in the same process and the same minute. */
export interface Bench {
  /** what is compared, in words joined by hyphens */
  name: string;
  /** does the work once; what it returns is thrown away */
  subject: () => unknown;
  /** what the rival does, in words */
  rival: string;
  /** does the rival's work once */
  against: () => unknown;
}

/** What a bench file exports: its preparation is not measured. */
export type PreparedBench = () => Bench | Promise<Bench>;

/** One line of the report. Times are medians of one execution, in milliseconds. */
export interface BenchResult {
  name: string;
  subject_ms: number;
  rival: string;
  rival_ms: number;
  /** subject / rival: below 1 the subject is the faster */
  ratio: number;
}
