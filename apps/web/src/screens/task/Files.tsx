import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import { Card } from '../../parts/Card';
import { FileLink } from '../../parts/files/FileLink';
import { filesQuery } from '../../parts/files/query';
import { sizeOf } from '../../parts/files/size';
import { FILES } from '../../parts/files/words';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import type { components } from '../../generated/schema';
import { useWords } from '../../words/words';
import type { Task } from './queries';
import styles from './task.module.css';

/** Who only reads needs neither. */
const ActDialog = lazy(() => import('../../parts/acts/ActDialog').then((module) => ({ default: module.ActDialog })));
const FileDrop = lazy(() => import('../../parts/files/FileDrop').then((module) => ({ default: module.FileDrop })));

type Listed = components['schemas']['ListedFileDto'];

/** The task's files: sent, saved, taken back. */
export function Files({ task }: { task: Task }) {
  const say = useWords(FILES);
  const { data } = useQuery(filesQuery(task.id));
  const [taken, take] = useState<Listed | null>(null);
  if (data === undefined || (data.items.length === 0 && !data.mayAdd)) return null;
  return (
    <Card title={say('files')}>
      {data.mayAdd && <Suspense fallback={<div className={styles.dropPlace} />}><FileDrop taskId={task.id} /></Suspense>}
      {data.items.length > 0 && (
        <Rows rows={data.items} keyOf={({ id }) => id} columns={[
          { title: say('name'), render: (file) => <FileLink file={file} /> },
          { title: say('size'), from: 'md', render: ({ bytes }) => sizeOf(bytes) },
          { title: say('added'), from: 'md', render: ({ addedByName, addedAt }) => <>{addedByName} <Instant at={addedAt} /></> },
          { title: say('standing'), render: (file) => <Standing file={file} /> },
          { title: '', render: (file) => file.takeBack !== null && <Button size="small" onClick={() => take(file)}>{say(file.takeBack === 'removed' ? 'remove' : 'withdraw')}</Button> },
        ]} />
      )}
      {taken !== null && <Suspense><TakeBack task={task} file={taken} onClose={() => take(null)} /></Suspense>}
    </Card>
  );
}

function Standing({ file }: { file: Listed }) {
  const say = useWords(FILES);
  return (
    <>
      {file.withdrawnAt !== null ? <Tone tone="red">{say('withdrawn', { reason: file.withdrawReason ?? '' })}</Tone>
        : <Tone tone={file.releasedAt === null ? 'gold' : 'green'}>{say(file.releasedAt === null ? 'inside' : 'signed')}</Tone>}
      {!file.markingsRead && <div className={styles.soft}>{say('declared')}</div>}
    </>
  );
}

function TakeBack({ task, file, onClose }: { task: Task; file: Listed; onClose: () => void }) {
  const words = FILES[file.takeBack === 'withdrawn' ? 'withdraw' : 'remove'];
  return (
    <ActDialog
      act={{ act: 'withdrawFile', ...words, reasonRequired: file.takeBack === 'withdrawn' }} version={task.version} offered fields={['reason']}
      context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }} onClose={onClose} refresh={() => refreshTask(task.id)}
      send={(body, { 'Idempotency-Key': key }) => answer(api.POST('/api/v1/attachments/{id}/withdrawal', { params: { path: { id: file.id }, header: { 'Idempotency-Key': key } }, body }))}
    />
  );
}
