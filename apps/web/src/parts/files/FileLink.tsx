import { PaperClipOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { saveFile } from '../../api/files';
import { ProblemError } from '../../api/problem';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import styles from './files.module.css';

/** A file by its name; pressed, the browser saves it. */
export function FileLink({ file }: { file: { id: string; name: string } }) {
  const say = useWords(COMMON);
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: () => saveFile(file),
    onError: (error) => void message.error(error instanceof ProblemError ? error.problem.detail : say('unreachable')),
  });
  return <Button type="link" className={styles.link} icon={<PaperClipOutlined />} loading={saving.isPending} onClick={() => saving.mutate()}>{file.name}</Button>;
}
