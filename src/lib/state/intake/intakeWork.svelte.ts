import type { Finding } from '../../domain/roster/problem.ts';
import { IntakeStopped } from './intakeWorker.ts';

/** What the worker is busy with. */
export type IntakeTaskName = 'opening' | 'checking' | 'loading' | 'exporting';

/** Why the last step failed; what was in use before still is. */
export type IntakeFailure =
  | { readonly kind: 'refused'; readonly finding: Finding; readonly file: string }
  | { readonly kind: 'stopped' | 'failed' | 'loadFailed' };

/** What an import is busy with, how far it is, and why it did not come further. */
export class IntakeWork {
  work = $state<IntakeTaskName | null>(null);
  progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);
  failure = $state.raw<IntakeFailure | null>(null);

  protected readonly report = (done: number, all: number): void => {
    this.progress = { done, all };
  };

  /**
   * Runs one step; null where it failed or was stopped, which `failure` then tells. A step that
   * another has taken the place of (`current` says so) tells nothing.
   */
  protected async during<T>(
    work: IntakeTaskName,
    run: () => Promise<T>,
    current: () => boolean = () => true,
  ): Promise<T | null> {
    this.work = work;
    this.progress = null;
    try {
      return await run();
    } catch (failure) {
      if (!current()) return null;
      const stopped = failure instanceof IntakeStopped && failure.cancelled;
      this.failure = { kind: stopped ? 'stopped' : 'failed' };
      return null;
    } finally {
      if (current()) this.work = null;
    }
  }
}
