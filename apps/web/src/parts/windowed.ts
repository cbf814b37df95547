import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** What a row is taken to be high until it has been drawn, and how far beyond the window rows are drawn, in pixels. */
const ROW_PX = 64;
const BEYOND_PX = 800;
/** Up to here everything is drawn: readers and the browser's own search find it. */
export const DRAWN_WHOLE = 60;

export interface Drawn {
  from: number;
  /** Exclusive. */
  to: number;
  /** The height that the rows above and below would take. */
  above: number;
  below: number;
}

/**
 * Which rows of a long list are drawn: those in the window and some beyond, so that going on by keyboard always meets a next
 * one. Rows have the heights that they turn out to have; each is measured when it is drawn (`tbody tr[data-row]`).
 */
export function useWindowed(count: number, frame: RefObject<HTMLElement | null>): Drawn {
  const heights = useRef<number[]>([]);
  const [drawn, setDrawn] = useState<Drawn>({ from: 0, to: Math.min(count, DRAWN_WHOLE), above: 0, below: 0 });
  const look = useCallback((): void => {
    if (frame.current === null || count <= DRAWN_WHOLE) return;
    const top = -frame.current.getBoundingClientRect().top;
    const next = cut(count, (row) => heights.current[row] ?? ROW_PX, top - BEYOND_PX, top + window.innerHeight + BEYOND_PX);
    setDrawn((before) => (before.from === next.from && before.to === next.to && before.above === next.above && before.below === next.below ? before : next));
  }, [count, frame]);
  useEffect(() => {
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look]);
  useLayoutEffect(() => {
    for (const row of frame.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? []) heights.current[Number(row.dataset['row'])] = row.offsetHeight;
  });
  return count <= DRAWN_WHOLE ? { from: 0, to: count, above: 0, below: 0 } : { ...drawn, to: Math.min(drawn.to, count) };
}

function cut(count: number, heightOf: (row: number) => number, start: number, end: number): Drawn {
  let [at, from, to, above] = [0, -1, count, 0];
  for (let row = 0; row < count; row += 1) {
    const height = heightOf(row);
    if (from < 0 && at + height >= start) [from, above] = [row, at];
    if (to === count && at > end) to = row;
    at += height;
  }
  let below = 0;
  for (let row = to; row < count; row += 1) below += heightOf(row);
  return from < 0 ? { from: count - 1, to: count, above: at - heightOf(count - 1), below: 0 } : { from, to, above, below };
}
