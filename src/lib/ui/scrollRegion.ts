import type { Attachment } from 'svelte/attachments';

/**
 * Lets the keyboard into an area that scrolls sideways, and only for as long as it does: an area
 * that shows everything is no stop on the way through the page.
 */
export function scrollRegion(labelledBy: string): Attachment<HTMLElement> {
  return (element) => {
    const observer = new ResizeObserver(() => {
      const scrolls = element.scrollWidth > element.clientWidth;
      set(element, scrolls, { tabindex: '0', role: 'region', 'aria-labelledby': labelledBy });
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  };
}

function set(element: HTMLElement, there: boolean, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (there) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}
