import { Table } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import parts from '../../parts/parts.module.css';
import { CLOCK_KIND } from '../../words/clocks';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './calendar.module.css';
import { CALENDAR, MOVE } from './words';

type NoticeEffect = components['schemas']['NoticeEffectDto'];

/** What a notice does: to the days, to the dates of tasks, and who will hear of it. */
export function Effect({ effect }: { effect: NoticeEffect }) {
  const say = useWords(CALENDAR);
  const { aside, list } = useMarks();
  const moveOf = useNames(MOVE);
  const kindOf = useNames(CLOCK_KIND);
  const agencyOf = useAgencyName();
  const numbers = [['moved', effect.moved], ['firmed', effect.firmed], ['flagged', effect.flagged], ['shifted', effect.remindersShifted], ['told', effect.told.length]] as const;
  return (
    <>
      <dl className={styles.numbers}>{numbers.map(([key, n]) => <div key={key}><dt>{say(key)}</dt><dd>{n}</dd></div>)}</dl>
      <h3 className={styles.small}>{say('changedDays')}</h3>
      {effect.days.length === 0 ? <p className={parts.soft}>{say('noDays')}</p> : (
        <ul className={styles.changed}>{effect.days.map(({ date, workedAfter, name }) => <li key={date}>{date} {name} <b>{say(workedAfter ? 'becomesWork' : 'becomesOff')}</b></li>)}</ul>
      )}
      <Table size="small" pagination={{ pageSize: 20, hideOnSinglePage: true }} rowKey={({ taskId, kind, period, holderAgency }) => `${taskId} ${kind} ${period} ${holderAgency}`} dataSource={effect.dates}
        locale={{ emptyText: <span className={parts.soft}>{say('noDates')}</span> }} columns={[
          { title: say('task'), render: (_, { taskId, title, agencyCode }) => <><Link to={`/tasks/${taskId}`}>{title}</Link><div className={parts.soft}>{agencyOf(agencyCode)}</div></> },
          { title: say('date'), render: (_, { kind, period, fromOn, toOn }) => <>{kindOf(kind)} {kind === 'REPORT' ? period : ''}<div>{fromOn}{fromOn === toOn ? '' : ` → ${toOn}`}</div></> },
          { title: say('what'), render: (_, { what }) => moveOf(what) },
        ]} />
      {effect.told.length > 0 && <>
        <h3 className={styles.small}>{say('told')}</h3>
        <ul className={styles.changed}>{effect.told.map(({ personId, name, agencyCode, tasks }) => <li key={personId}>{name}{aside(list([agencyOf(agencyCode), say('toldOf', { n: tasks })]))}</li>)}</ul>
      </>}
    </>
  );
}
