import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useRef } from 'react';
import styles from './files.module.css';
import { FileDrop } from './FileDrop';
import { filesQuery } from './query';
import { sizeOf } from './size';

interface Given<Value> {
  taskId: string;
  id?: string;
  value?: Value;
  onChange?: (value: Value | undefined) => void;
}

/** One of the task's files, or a new one, as a field of a form. */
export function FileChoice({ taskId, id, value, onChange }: Given<string>) {
  const options = useFileOptions(taskId);
  return (
    <div className={styles.choice}>
      <Select id={id} allowClear value={value} onChange={onChange} options={options} />
      <FileDrop taskId={taskId} onAdded={(file) => onChange?.(file.id)} />
    </div>
  );
}

/** Any number of them. */
export function FileChoices({ taskId, id, value = [], onChange }: Given<string[]>) {
  const options = useFileOptions(taskId);
  // Two files dropped at once arrive one after the other, before the form has told of the first.
  const chosen = useRef(value);
  chosen.current = value;
  const choose = (ids: string[]): void => {
    chosen.current = ids;
    onChange?.(ids);
  };
  return (
    <div className={styles.choice}>
      <Select id={id} mode="multiple" value={value} onChange={choose} options={options} />
      <FileDrop taskId={taskId} onAdded={(file) => choose([...new Set([...chosen.current, file.id])])} />
    </div>
  );
}

function useFileOptions(taskId: string): { value: string; label: string }[] | undefined {
  const { data } = useQuery(filesQuery(taskId));
  return data?.items.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id, name, bytes }) => ({ value: id, label: `${name} · ${sizeOf(bytes)}` }));
}
