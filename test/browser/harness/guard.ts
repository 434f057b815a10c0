import type { BrowserContext, Page } from '@playwright/test';

/** Collects what no page of the site may do, whatever else a test is about. */
export class Guard {
  readonly #findings: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origin: string;

  /** @param site the address of the site under test */
  constructor(site: string) {
    this.#origin = new URL(site).origin;
  }

  /** Watches every page of a context, those that it opens later too. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const inside = origin === this.#origin || ['data:', 'blob:', 'about:'].includes(protocol);
      if (!inside) this.#find(`request leaves the origin: ${request.url()}`);
    });
    await context.exposeBinding('reportViolation', (_source, violation: string) => {
      this.#find(`policy violation: ${violation}`);
    });
    await context.addInitScript(() => {
      const { reportViolation: report } = globalThis as unknown as {
        reportViolation: (text: string) => void;
      };
      document.addEventListener('securitypolicyviolation', (event) => {
        const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
        report(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
      });
    });
    context.pages().forEach((page) => this.#watchPage(page));
    context.on('page', (page) => this.#watchPage(page));
  }

  #watchPage(page: Page): void {
    page.on('pageerror', (error) => this.#find(`page error: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#find(`page crashed: ${page.url()}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#find(`console error: ${message.text()} (${message.location().url})`);
    });
  }

  #find(finding: string): void {
    this.#findings.push(finding);
  }

  /** Lets findings that match pass: what a test provokes on purpose. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  /** What was found so far and not expected. */
  get findings(): string[] {
    return this.#findings.filter((found) => !this.#expected.some((pattern) => pattern.test(found)));
  }
}
