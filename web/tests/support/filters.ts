import { expect } from './journey';
import type { Page } from '@playwright/test';

/** The menu of filters, used by keyboard alone. */
export function filterMenu(page: Page) {
  const menu = page.getByRole('menu');
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  return {
    value: (name: string) => page.getByRole('menuitemcheckbox', { name, exact: true }),
    /** To the field by its first letters, into its values, to one of them. */
    add: async (field: string, name: string) => {
      await page.keyboard.press('f');
      await expect(menu).toBeFocused();
      await page.keyboard.type(field);
      await expect(item(field)).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(menu).toHaveCount(2);
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    },
    /** A key pressed before the menu is gone would be for the menu. */
    close: async () => {
      await page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
    },
  };
}
