import { useRef } from 'react';

/**
 * Idempotency keys of one form: the same content gets the same key, so that a double click and a second try after a lost answer
 * are one act; other content gets another.
 */
export function useOnceKey(): (content: unknown) => string {
  const known = useRef(new Map<string, string>());
  return (content) => {
    const text = JSON.stringify(content);
    const key = known.current.get(text) ?? newKey();
    known.current.set(text, key);
    return key;
  };
}

/** Not randomUUID: browsers have it only over https. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
