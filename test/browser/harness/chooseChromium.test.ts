import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseChromium, type Machine } from './chooseChromium.ts';

const bare: Machine = {
  named: undefined,
  namedWorks: false,
  system: undefined,
  own: undefined,
  canInstallPackages: false,
  failed: [],
};

describe('the browser used', () => {
  test('is the one that XINCE_CHROMIUM names, before any other', () => {
    const machine = {
      ...bare,
      named: '/opt/chrome',
      namedWorks: true,
      system: '/usr/bin/chromium',
    };
    expect(chooseChromium(machine)).toMatchObject({ do: 'use', path: '/opt/chrome' });
  });

  test('is never another than the one named, even if that does not start', () => {
    const machine = { ...bare, named: '/opt/chrome', system: '/usr/bin/chromium' };
    expect(chooseChromium(machine)).toMatchObject({ do: 'give up' });
  });

  test('is the system’s before Playwright’s', () => {
    const machine = { ...bare, named: '', system: '/usr/bin/chromium', own: '/cache/chrome' };
    expect(chooseChromium(machine)).toMatchObject({ do: 'use', path: '/usr/bin/chromium' });
    expect(chooseChromium({ ...machine, system: undefined })).toMatchObject({
      do: 'use',
      path: '/cache/chrome',
    });
  });
});

describe('where there is none', () => {
  test('Playwright’s is downloaded first', () => {
    expect(chooseChromium({ ...bare, canInstallPackages: true })).toEqual({
      do: 'install',
      from: 'playwright',
    });
  });

  test('Debian’s is installed if the download failed and the machine allows it', () => {
    const machine: Machine = { ...bare, canInstallPackages: true, failed: ['playwright'] };
    expect(chooseChromium(machine)).toEqual({ do: 'install', from: 'debian' });
    expect(chooseChromium({ ...machine, canInstallPackages: false }).do).toBe('give up');
  });

  test('the search ends: nothing is tried twice', () => {
    const path = fc.option(fc.constant('/a/browser'), { nil: undefined });
    const machines = fc.record({
      named: path,
      namedWorks: fc.boolean(),
      system: path,
      own: path,
      canInstallPackages: fc.boolean(),
      failed: fc.constant<Machine['failed']>([]),
    });
    fc.assert(
      fc.property(machines, (machine) => {
        const failed = [...machine.failed];
        let choice = chooseChromium({ ...machine, failed });
        while (choice.do === 'install') {
          expect(failed).not.toContain(choice.from);
          failed.push(choice.from);
          choice = chooseChromium({ ...machine, failed });
        }
        expect(['use', 'give up']).toContain(choice.do);
      }),
    );
  });
});
