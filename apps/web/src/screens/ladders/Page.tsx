import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { RULES } from '../../parts/rules/words';
import { CLOCK_KIND } from '../../words/clocks';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import { laddersQuery, type LadderBody } from './queries';
import { LADDERS, LEVEL, type Level } from './words';

/** The ladders in force, one for each kind of date. */
export default function LaddersPage() {
  const say = useWords(LADDERS);
  const rule = useWords(RULES);
  const language = useLanguage();
  const kindOf = useNames(CLOCK_KIND);
  const levelOf = useNames(LEVEL);
  const { data, error, isPending, refetch } = useQuery(laddersQuery);
  const { list } = useMarks();
  const before = ({ steps }: LadderBody): string => list(steps.filter(({ offset }) => offset <= 0).map(({ offset }) => (offset === 0 ? say('onDay') : String(-offset))));
  const after = ({ steps, repeat }: LadderBody): string => list([
    ...steps.filter(({ offset }) => offset > 0).map(({ offset, level }) => `${offset} ${levelOf(String(level) as Level)}`), ...(repeat === undefined ? [] : [say('repeats')]),
  ]);
  return (
    <Page title={say('title')}>
      <p className={parts.soft}>{say('lead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows loading={isPending} rows={data ?? []} keyOf={({ key }) => key} empty={say('empty')} columns={[
        { title: say('kind'), render: ({ key, clockKind }) => <Link to={`/ladders/${key}`}>{kindOf(clockKind)}</Link> },
        { title: say('name'), from: 'md', render: ({ name, version }) => <>{name[language]}<div className={parts.soft}>{rule('versionN', { n: version })}</div></> },
        { title: say('before'), render: before },
        { title: say('after'), render: after },
      ]} />
    </Page>
  );
}
