import type { Page } from '@playwright/test';

/** A place where the tab key stops: what a reader hears there, and whether the focus shows. */
export interface Stop {
  readonly name: string;
  readonly visible: boolean;
}

/** Presses the tab key from the top of the page until the focus leaves it. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (stop === null) return stops;
    stops.push(stop);
    if (stops.length > 300) throw new Error('the tab key never leaves the page');
  }
}

function focusedStop(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const outlined = (seen: Element | null) => {
    if (seen === null) return false;
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(seen);
    const box = seen.getBoundingClientRect();
    const shows = outlineStyle !== 'none' && outlineWidth !== '0px';
    return (
      box.width > 0 &&
      box.height > 0 &&
      (shows || (seen instanceof SVGElement && stroke !== 'none'))
    );
  };
  const label = (element as HTMLInputElement).labels?.[0] ?? null;
  const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
  return { name: name.trim().replace(/\s+/g, ' '), visible: outlined(element) || outlined(label) };
}
