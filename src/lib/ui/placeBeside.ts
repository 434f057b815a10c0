const GAP = 6;
const MARGIN = 8;

/** Where a panel of a size goes in a window so that it is whole and near its anchor. */
export function placeBeside(
  anchor: Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width'>,
  panel: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const centred = anchor.left + anchor.width / 2 - panel.width / 2;
  const left = Math.max(MARGIN, Math.min(centred, view.width - panel.width - MARGIN));
  const below = anchor.bottom + GAP;
  const fits = below + panel.height + MARGIN <= view.height;
  const above = anchor.top - GAP - panel.height;
  return { left, top: fits || above < MARGIN ? below : above };
}
