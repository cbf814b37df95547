import { Card } from '../../parts/Card';
import { PaperLevelTag } from '../../parts/papers';
import parts from '../../parts/parts.module.css';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { PAPER_REASON } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import type { Policy } from './queries';
import { usePolicyWords } from './sentences';
import { useSource } from './sources';
import { POLICY } from './words';

/** What a policy says: its levels, what papers are written for, and what else holds. */
export function InWords({ policy }: { policy: Policy }) {
  const say = useWords(POLICY);
  const language = useLanguage();
  const inWords = usePolicyWords();
  const reasonOf = useNames(PAPER_REASON);
  const sourceOf = useSource();
  const levels = [...policy.levels].sort((a, b) => a.level - b.level);
  return (
    <>
      <Card title={say('levels')}>
        <Rows rows={levels} keyOf={({ level }) => String(level)} columns={[
          { title: say('level'), render: (row) => <><PaperLevelTag level={row.level as 1} colour={row.colour} /><div className={parts.soft}>{row.name[language]}</div></> },
          { title: say('signature'), render: inWords.signature },
          { title: say('reply'), from: 'sm', render: inWords.reply },
          { title: say('told'), from: 'md', render: inWords.told },
        ]} />
      </Card>
      <Card title={say('triggers')}>
        <Rows rows={policy.triggers} keyOf={({ id }) => id} columns={[
          { title: say('reasonOf'), render: ({ reason }) => reasonOf(reason) },
          { title: say('states'), from: 'md', render: inWords.states },
          { title: say('expected'), render: inWords.expected },
          { title: say('after'), render: (row) => (row.enabled ? inWords.after(row) : <Tone tone="grey">{say('off')}</Tone>) },
          { title: say('source'), from: 'xl', className: parts.soft, render: ({ source }) => sourceOf(source) },
        ]} />
      </Card>
      <Card title={say('rules')}>
        <Rows rows={inWords.rules(policy)} keyOf={({ key }) => key} columns={[
          { title: say('rule'), render: ({ title }) => title }, { title: say('says'), render: ({ text }) => text },
        ]} />
      </Card>
    </>
  );
}
