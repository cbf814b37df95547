import { Alert } from 'antd';
import { useLanguage } from '../../words/language';
import { NOTICE_KIND } from '../../words/notice-kinds';
import { useNames, useWords } from '../../words/words';
import type { Preferences } from './Page';
import { FORM, LOCALE, OWN_MAILS } from './words';

/** What another window has kept meanwhile, line by line; what was chosen in this one is still there and can be saved on top. */
export function ChangedElsewhere({ before, now }: { before: Preferences; now: Preferences }) {
  const say = useWords(OWN_MAILS);
  const language = useLanguage();
  const [formOf, localeOf] = [useNames(FORM), useNames(LOCALE)];
  const former = new Map(before.kinds.map(({ kind, chosen }) => [kind, chosen]));
  const lines = [
    ...(before.locale === now.locale ? [] : [`${say('locale')} → ${localeOf(now.locale)}`]),
    ...now.kinds.filter(({ kind, chosen }) => (former.get(kind) ?? null) !== chosen)
      .map(({ kind, chosen }) => `${NOTICE_KIND[kind]?.[language] ?? kind} → ${chosen === null ? say('ruled') : formOf(chosen)}`),
  ];
  return (
    <Alert type="warning" showIcon role="alert" title={say('changed')} description={<>
      {lines.length === 0 ? say('changedBack') : <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {say('stillChosen')}
    </>} />
  );
}
