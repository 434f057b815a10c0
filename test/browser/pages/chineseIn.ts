import type { Page } from '@playwright/test';

/** Chinese on purpose: documents are cited by their numbers and by their own sections. */
const onPurpose = /西\p{Script=Han}+〔\d{4}〕\d+号|(?<=, section )[一二三四五](·[一二三四五])?/gu;

/**
 * Chinese writing that a reader of the page meets or hears, outside elements that are marked as
 * Chinese, without the names that stay Chinese.
 */
export async function chineseIn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const marked = (element: Element | null) => element?.closest('[lang="zh-CN"]') ?? null;
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (marked(element) || element?.closest('script')) continue;
      if (node instanceof Text) found.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'])
        found.push(node.getAttribute(name) ?? '');
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
        found.push(node.value);
    }
    return found;
  });
  const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  return texts.map((text) => text.replace(onPurpose, '')).filter((text) => chinese.test(text));
}
