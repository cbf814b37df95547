import { EVENT } from '../words/events';
import { useLanguage } from '../words/language';

/** What happened, in words; the API's own name where there is none for it. */
export function EventName({ type }: { type: string }) {
  const language = useLanguage();
  return <>{EVENT[type]?.[language] ?? type}</>;
}
