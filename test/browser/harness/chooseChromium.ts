/** What is known of the machine when a browser is looked for. */
export interface Machine {
  /** The value of XINCE_CHROMIUM. */
  named: string | undefined;
  /** Whether the browser so named starts. */
  namedWorks: boolean;
  /** A browser of the system that starts. */
  system: string | undefined;
  /** Playwright's own browser, if it is there. */
  own: string | undefined;
  /** Whether packages can be installed: Debian's apt-get, as root. */
  canInstallPackages: boolean;
  /** What was tried and did not help. */
  failed: Installation[];
}

export type Installation = 'playwright' | 'debian';

export type Choice =
  | { do: 'use'; path: string; because: string }
  | { do: 'install'; from: Installation }
  | { do: 'give up'; because: string };

/**
 * Decides which browser the tests use, or how to come by one: the one that was asked for, the
 * system's, Playwright's, then a download by Playwright, then Debian's package.
 */
export function chooseChromium(machine: Machine): Choice {
  const { named, namedWorks, system, own, canInstallPackages, failed } = machine;
  if (named !== undefined && named !== '') {
    return namedWorks
      ? { do: 'use', path: named, because: 'XINCE_CHROMIUM names it' }
      : { do: 'give up', because: `XINCE_CHROMIUM names ${named}, which does not start.` };
  }
  if (system !== undefined) return { do: 'use', path: system, because: 'the system has it' };
  if (own !== undefined) return { do: 'use', path: own, because: 'Playwright brought it' };
  if (!failed.includes('playwright')) return { do: 'install', from: 'playwright' };
  if (canInstallPackages && !failed.includes('debian')) return { do: 'install', from: 'debian' };
  return {
    do: 'give up',
    because:
      'No Chromium was found and none could be installed. Install Chromium, Chrome or Edge, ' +
      'or name one in XINCE_CHROMIUM.',
  };
}
