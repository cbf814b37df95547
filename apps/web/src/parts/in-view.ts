import { useCallback, useEffect, useState, type RefObject } from 'react';

/** How far beyond what is in view parts are drawn, in pixels, and by how many at a time that changes. */
const BEYOND_PX = 240;
const STEP = 4;

/** Exclusive of `to`. */
export interface Span {
  from: number;
  to: number;
}

interface Parts {
  count: number;
  /** Pixels of each: all alike. */
  size: number;
  /** Along which they stand, and what scrolls them by: the frame itself or the window. */
  axis: 'x' | 'y';
  by: 'frame' | 'window';
}

/** Which of many parts of one size are to be drawn: those in view and some beyond. `useWindowed` is for rows that are as high as they turn out. */
export function useInView(frame: RefObject<HTMLElement | null>, { count, size, axis, by }: Parts): Span {
  const [span, setSpan] = useState<Span>({ from: 0, to: 8 * STEP });
  const look = useCallback((): void => {
    const element = frame.current;
    if (element === null) return;
    const [start, length] = by === 'window' ? [-element.getBoundingClientRect().top, window.innerHeight]
      : axis === 'x' ? [element.scrollLeft, element.clientWidth] : [element.scrollTop, element.clientHeight];
    const from = Math.max(0, Math.floor((start - BEYOND_PX) / size / STEP) * STEP);
    const to = Math.ceil((start + length + BEYOND_PX) / size / STEP) * STEP;
    setSpan((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, [frame, size, axis, by]);
  useEffect(() => {
    look();
    const scroller = by === 'window' ? window : frame.current;
    scroller?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroller?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look, by, frame, count]);
  return { from: Math.min(span.from, Math.max(0, count - STEP)), to: Math.min(span.to, count) };
}
