import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Nothing of the browser's own goes to the network: whatever is asked for is the page's. */
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where this machine has a browser, or null. */
export function findBrowser(): string | null {
  for (const place of PLACES) {
    try {
      accessSync(place, constants.X_OK);
      return place;
    } catch {
      continue;
    }
  }
  return null;
}

/** Starts the browser that findBrowser found; throws where there is none. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser (apt-get install chromium).');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** `describe` for what needs a browser: skipped (and counted) without one; with REQUIRE_BROWSER=1 its absence is a failing test. */
export function describeBrowser(name: string, body: () => void): void {
  if (findBrowser() !== null) {
    describe(name, body);
  } else if (process.env['REQUIRE_BROWSER'] === '1') {
    describe(name, () => {
      it('finds a browser (REQUIRE_BROWSER=1)', () => {
        throw new Error('There is no chromium: apt-get install chromium');
      });
    });
  } else {
    describe.skip(`${name} (no browser: apt-get install chromium)`, body);
  }
}
