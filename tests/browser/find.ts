import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './apt.ts';

export interface Browser {
  name: 'Chromium' | 'Chrome' | 'Edge' | 'Firefox';
  path: string;
}

const onPath: [Browser['name'], string[]][] = [
  ['Chromium', ['chromium', 'chromium-browser']],
  ['Chrome', ['google-chrome', 'google-chrome-stable']],
  ['Edge', ['microsoft-edge', 'microsoft-edge-stable']],
  ['Firefox', ['firefox-esr', 'firefox']],
];

const elsewhere: [Browser['name'], string][] = [
  ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ['Chrome', `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`],
  ['Edge', `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`],
  ['Firefox', `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`],
];

/** Every browser on this machine that the guide can be tried in, the best suited first. */
export function installedBrowsers(): Browser[] {
  const found: Browser[] = [];
  for (const [name, commands] of onPath)
    for (const command of commands) {
      const path = (process.env.PATH ?? '')
        .split(delimiter)
        .map((dir) => join(dir, command))
        .find(isProgram);
      if (path) found.push({ name, path });
    }
  for (const [name, path] of elsewhere) if (isProgram(path)) found.push({ name, path });
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program of a Chromium for the tests: `CHROMIUM` in the environment, else one that is installed, else one that is
 * installed now (Debian and Ubuntu, as root). Throws with the exact command where none can be had.
 */
export function findChromium(): string {
  return findOrInstall('Chromium', process.env.CHROMIUM, 'chromium');
}

/** The same for Firefox: `FIREFOX` in the environment, else installed, else Debian's firefox-esr. */
export function findFirefox(): string {
  return findOrInstall('Firefox', process.env.FIREFOX, 'firefox-esr');
}

function findOrInstall(name: Browser['name'], named: string | undefined, debianPackage: string): string {
  if (named) {
    if (!existsSync(named)) throw new Error(`${name.toUpperCase()}=${named}: there is no such program.`);
    return named;
  }
  const installed = () => installedBrowsers().find((browser) => browser.name === name)?.path;
  const path = installed() ?? (installFromDebian(debianPackage) ? installed() : undefined);
  if (path) return path;
  throw new Error(
    `No ${name} on this machine. Install it (Debian, Ubuntu: sudo apt-get install ${debianPackage}), ` +
      `or set ${name.toUpperCase()} to the program's path.`,
  );
}
