import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { chooseChromium, type Installation } from './chooseChromium.ts';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** A placeholder of a package manager exists but doesn't start, so each is asked for its version. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function systemChromium(): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = namesOnPath.flatMap((name) => folders.map((f) => join(f, name + suffix)));
  return [...onPath, ...elsewhere].find(starts);
}

function ownChromium(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const installers: Record<Installation, [command: string, ...args: string[]][]> = {
  playwright: [[process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium']],
  debian: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ],
};

function install(from: Installation): void {
  for (const [command, ...args] of installers[from]) {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/**
 * Finds a Chromium for the tests, and installs one if there is none.
 *
 * @param say told what is found and done, one line at a time
 * @returns the path of its executable
 * @throws if there is none and none can be had; the message says what to do
 */
export function findChromium(say: (line: string) => void): string {
  const named = process.env['XINCE_CHROMIUM'];
  const isRoot = process.getuid?.() === 0;
  const canInstallPackages = isRoot && spawnSync('apt-get', ['--version']).status === 0;
  const failed: Installation[] = [];
  for (;;) {
    const choice = chooseChromium({
      named,
      namedWorks: named !== undefined && starts(named),
      system: systemChromium(),
      own: ownChromium(),
      canInstallPackages,
      failed,
    });
    if (choice.do === 'use') {
      say(`Browser: ${choice.path} (${choice.because}).`);
      return choice.path;
    }
    if (choice.do === 'give up') throw new Error(choice.because);
    say(`No Chromium here: installing one (${describe(choice.from)}) …`);
    try {
      install(choice.from);
    } catch (error) {
      say(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
    }
    // If it did work, the next look finds it; either way it is not tried again.
    failed.push(choice.from);
  }
}

function describe(from: Installation): string {
  return from === 'playwright' ? 'download by Playwright' : 'Debian’s package, with apt-get';
}
