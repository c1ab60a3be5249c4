import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const BROWSER_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Returns where the browser is: the one named in CHROMIUM, an installed one, or the one that npm brought. */
export const findBrowser = async (): Promise<string> =>
  process.env['CHROMIUM'] ?? INSTALLED.find(existsSync) ?? (await bundled.executablePath());

/** Opens the browser that `findBrowser` finds. Throws with what is missing when it does not start. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  try {
    return await chromium.launch({ executablePath, args: BROWSER_ARGS });
  } catch (cause) {
    const missing = /error while loading shared libraries: (\S+):/.exec(String(cause))?.[1];
    const what = missing ? `the system library ${missing} is missing; your package manager has it` : 'it did not start';
    throw new Error(`No browser for the tests: tried ${executablePath}, ${what}. Or name a Chromium in CHROMIUM.`, {
      cause,
    });
  }
}
