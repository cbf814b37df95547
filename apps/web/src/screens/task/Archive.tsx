import { useMutation } from '@tanstack/react-query';
import { Button, Descriptions } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Card } from '../../parts/Card';
import { ProblemNote } from '../../parts/ProblemNote';
import { saveFile } from '../../parts/save-file';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useWords } from '../../words/words';
import { ARCHIVE } from './archive-words';
import type { Task } from './queries';
import styles from './task.module.css';

/** The package of an archived task: asked for when it is wanted, since whoever takes it out is written down. A subtask has none of its own. */
export function Archive({ task: { id, parentId, title } }: { task: Task }) {
  const say = useWords(ARCHIVE);
  const taking = useMutation({
    mutationFn: async () => {
      const file = await answer(api.GET('/api/v1/tasks/{id}/archive', { params: { path: { id } } }));
      saveFile(new Blob([file.package]), 'application/json', `${title}.json`);
      return file;
    },
  });
  if (parentId !== null) return <Card title={say('title')}><p>{say('withParent')} <Link to={`/tasks/${parentId}`}>{say('toParent')}</Link></p></Card>;
  return (
    <Card title={say('title')} extra={<Button loading={taking.isPending} onClick={() => taking.mutate()}>{say('take')}</Button>}>
      <p className={styles.soft}>{say('lead')}</p>
      <ProblemNote error={taking.error} />
      {taking.data !== undefined && <Descriptions size="small" column={1} items={[
        { key: 'sha', label: say('sha'), children: <span><code className={styles.words}>{taking.data.sha256}</code> <Tone tone={taking.data.intact ? 'green' : 'red'}>{say(taking.data.intact ? 'intact' : 'changed')}</Tone></span> },
        { key: 'filed', label: say('filed'), children: <Instant at={taking.data.archivedAt} /> },
      ]} />}
    </Card>
  );
}
