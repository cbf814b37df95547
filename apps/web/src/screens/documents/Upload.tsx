import { useMutation } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '../../parts/Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { ProblemError } from '../../api/problem';
import { queryClient } from '../../api/queries';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { DOCUMENTS } from './words';

/** A file, byte for byte, or a pasted text. A text that is here already opens. */
export default function Upload({ onClose }: { onClose: () => void }) {
  const say = useWords(DOCUMENTS);
  const common = useWords(COMMON);
  const navigate = useNavigate();
  const keyOf = useOnceKey();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const sending = useMutation({
    mutationFn: () => {
      const header = { 'Idempotency-Key': keyOf(file === null ? text : [file.name, file.size, file.lastModified]) };
      if (file === null) return answer(api.POST('/api/v1/documents', { params: { header }, body: { fileName: say('pastedName'), text } }));
      const form = new FormData();
      form.append('file', file);
      return answer(api.POST('/api/v1/documents', { params: { header }, body: form as never, bodySerializer: (body) => body as unknown as FormData }));
    },
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['documents'] });
      void navigate(`/documents/${id}`);
    },
    onError: (error) => {
      const known = error instanceof ProblemError && error.problem.code === 'conflict' ? error.problem.details['documentId'] : undefined;
      if (typeof known === 'string') void navigate(`/documents/${known}`);
    },
  });
  return (
    <Dialog open title={say('upload')} onCancel={onClose} maskClosable={false} width={720} cancelText={common('cancel')} okText={say('read')}
      onOk={() => sending.mutate()} okButtonProps={{ loading: sending.isPending, disabled: file === null && text.trim() === '' }}>
      <ProblemNote error={sending.error} />
      <p><label>{say('file')}<br /><input type="file" accept=".txt,text/plain" onChange={({ target }) => setFile(target.files?.[0] ?? null)} /></label></p>
      <label htmlFor="pasted">{say('orPaste')}</label>
      <Input.TextArea id="pasted" rows={10} value={text} disabled={file !== null} onChange={({ target }) => setText(target.value)} />
    </Dialog>
  );
}
