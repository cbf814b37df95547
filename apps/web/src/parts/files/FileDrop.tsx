import { useQuery } from '@tanstack/react-query';
import { Checkbox, Upload } from 'antd';
import { useState } from 'react';
import { sendFile, type TaskFile } from '../../api/files';
import { queryClient } from '../../api/queries';
import { useWords } from '../../words/words';
import { ProblemNote } from '../ProblemNote';
import styles from './files.module.css';
import { filesQuery } from './query';
import { sizeOf } from './size';
import { FILES } from './words';

/** Where files are chosen or dropped; each shows how far it has gone, a refusal is told in words. Nothing where none may be added. */
export function FileDrop({ taskId, onAdded }: { taskId: string; onAdded?: (file: TaskFile) => void }) {
  const say = useWords(FILES);
  const { data } = useQuery(filesQuery(taskId));
  const [unclassified, declare] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (data === undefined || !data.mayAdd) return null;
  const send = async (file: File, onProgress: (percent: number) => void): Promise<void> => {
    setError(null);
    const added = await sendFile(taskId, file, unclassified, onProgress);
    await queryClient.invalidateQueries({ queryKey: ['task', taskId] });
    onAdded?.(added);
  };
  return (
    <div className={styles.drop}>
      <ProblemNote error={error} />
      <Upload.Dragger
        multiple accept={data.extensions.map((extension) => `.${extension}`).join()} showUploadList={{ showRemoveIcon: false }}
        customRequest={({ file, onProgress, onSuccess, onError }) => {
          send(file as File, (percent) => onProgress?.({ percent })).then(() => onSuccess?.({}), (failure: unknown) => {
            setError(failure);
            onError?.(failure as Error);
          });
        }}
      >
        <p>{say('drop')}</p>
        <p className={styles.hint}>{say('limits', { types: data.extensions.join(' '), size: sizeOf(data.limitBytes) })} · {say('never')}</p>
      </Upload.Dragger>
      <Checkbox checked={unclassified} onChange={({ target }) => declare(target.checked)}>{say('unclassified')}</Checkbox>
    </div>
  );
}
