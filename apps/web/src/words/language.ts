import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';
export type Both = Readonly<Record<Language, string>>;

const KEY = 'duban.language';
const listeners = new Set<() => void>();
// Chinese first: the browser's own language is not asked, it is often left at what the installer chose.
let current: Language = localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
show();

export function language(): Language {
  return current;
}

export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem(KEY, next);
  show();
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, language);
}

/** Readers aloud and hyphenation go by the page's language. */
function show(): void {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}
