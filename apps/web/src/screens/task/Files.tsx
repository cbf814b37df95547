import { useQuery } from '@tanstack/react-query';
import { Button, Card, Table } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import { ActDialog } from '../../parts/acts/ActDialog';
import { FileDrop } from '../../parts/files/FileDrop';
import { FileLink } from '../../parts/files/FileLink';
import { filesQuery } from '../../parts/files/query';
import { sizeOf } from '../../parts/files/size';
import { FILES } from '../../parts/files/words';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import type { components } from '../../generated/schema';
import { useWords } from '../../words/words';
import type { Task } from './queries';
import styles from './task.module.css';

type Listed = components['schemas']['ListedFileDto'];

/** The task's files: sent, saved, taken back. */
export function Files({ task }: { task: Task }) {
  const say = useWords(FILES);
  const { data } = useQuery(filesQuery(task.id));
  const [taken, take] = useState<Listed | null>(null);
  if (data === undefined || (data.items.length === 0 && !data.mayAdd)) return null;
  return (
    <Card className={styles.card} title={<h2>{say('files')}</h2>}>
      <FileDrop taskId={task.id} />
      {data.items.length > 0 && (
        <Table<Listed> size="small" pagination={false} rowKey="id" dataSource={data.items} columns={[
          { title: say('name'), render: (_, file) => <FileLink file={file} /> },
          { title: say('size'), responsive: ['md'], render: (_, { bytes }) => sizeOf(bytes) },
          { title: say('added'), responsive: ['md'], render: (_, { addedByName, addedAt }) => <>{addedByName} <Instant at={addedAt} /></> },
          { title: say('standing'), render: (_, file) => <Standing file={file} /> },
          { render: (_, file) => file.takeBack !== null && <Button size="small" onClick={() => take(file)}>{say(file.takeBack === 'removed' ? 'remove' : 'withdraw')}</Button> },
        ]} />
      )}
      {taken !== null && <TakeBack task={task} file={taken} onClose={() => take(null)} />}
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
