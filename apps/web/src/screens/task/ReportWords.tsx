import { useAgencyName } from '../../parts/agencies';
import { FileLink } from '../../parts/files/FileLink';
import { FILES } from '../../parts/files/words';
import { useWords } from '../../words/words';
import type { Report } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

const PARTS = ['progress', 'problems', 'nextSteps', 'coordination'] as const;

/** What a report says, part by part. */
export function Words({ report }: { report: Pick<Report, (typeof PARTS)[number] | 'percent' | 'files'> & Partial<Pick<Report, 'matterAnswer' | 'matterAnsweredFor'>> }) {
  const say = useWords(TASK);
  const files = useWords(FILES);
  const agencyOf = useAgencyName();
  const said = PARTS.filter((part) => report[part] !== '');
  return (
    <dl className={styles.report}>
      {said.map((part) => <div key={part}><dt>{say(part)}</dt><dd>{report[part]}</dd></div>)}
      {report.matterAnswer && <div><dt>{say('matterAnswer', { agency: agencyOf(report.matterAnsweredFor ?? '') })}</dt><dd>{report.matterAnswer}</dd></div>}
      {report.percent !== null && <div><dt>{say('percentDone')}</dt><dd><meter className={styles.share} min={0} max={100} value={report.percent} aria-label={say('percentDone')} /> {report.percent}%</dd></div>}
      {report.files.length > 0 && <div><dt>{files('files')}</dt>{report.files.map((file) => <dd key={file.id}><FileLink file={file} /></dd>)}</div>}
    </dl>
  );
}
