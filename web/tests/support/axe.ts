import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** No serious finding on the page as it stands, in the light and in the dark theme. */
export async function expectAccessible(page: Page, within?: string) {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async (selector) => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const result = await run(selector ?? document, { resultTypes: ['violations'] });
      return result.violations
        .filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map(
          (one) => `${one.id}: ${one.help} (${one.nodes.map((node) => node.target.join(' ')).join(', ')})`,
        );
    }, within);
    expect(found, `findings in the ${scheme} theme`).toEqual([]);
  }
}

/** Nothing sticks out at the side. */
export async function expectNoSidewaysScroll(page: Page) {
  const { inner, scroll } = await page.evaluate(() => ({
    inner: innerWidth,
    scroll: document.documentElement.scrollWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(inner);
}
