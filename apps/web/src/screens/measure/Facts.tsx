import { Descriptions } from 'antd';
import { Link } from 'react-router';
import { useAgencyName } from '../../parts/agencies';
import { MeasureTag, StatusTag, TimelinessTag } from '../../parts/tags';
import { DueDate } from '../../parts/times';
import { END_KIND, MEASURE_TYPE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './measure.module.css';
import { useLeadName } from './naming';
import type { Measure } from './queries';
import { MEASURE } from './words';

/** Its one status, which its lead owns, and beside it the open task that stands worst (B2). */
export function Facts({ measure }: { measure: Measure }) {
  const say = useWords(MEASURE);
  const { aside } = useMarks();
  const agencyOf = useAgencyName();
  const leadOf = useLeadName();
  const typeOf = useNames(MEASURE_TYPE);
  const endOf = useNames(END_KIND);
  const { status, worst, counts, reviewOn, endKind, type } = measure;
  return (
    <Descriptions className={styles.facts} size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
      { key: 'status', label: say('status'), children: <span><MeasureTag status={status} /> <span className={styles.soft}>{counts.tasks > 0 && say('statusWhose')}</span></span> },
      { key: 'lead', label: say('lead'), children: leadOf(measure) },
      {
        key: 'worst', label: say('worst'),
        children: worst === null ? say('nothingOpen') : <span><Link to={`/tasks/${worst.id}`}>{agencyOf(worst.agencyCode)}</Link> <StatusTag status={worst.status} /> <TimelinessTag timeliness={worst.timeliness} /> <DueDate due={worst.currentDue} provisional={false} /></span>,
      },
      { key: 'tasks', label: say('tasks'), children: say('counts', counts) },
      { key: 'type', label: say('type'), children: typeOf(type) },
      ...(reviewOn === null ? [] : [{ key: 'reviewOn', label: say('reviewOn'), children: reviewOn }]),
      ...(endKind === null ? [] : [{ key: 'ended', label: say('ended'), children: endOf(endKind) }]),
      { key: 'document', label: say('document'), children: <Link to={`/documents/${measure.documentId}`}>{measure.docTitle}{measure.docNumber === null ? '' : aside(measure.docNumber)}</Link> },
    ]} />
  );
}
