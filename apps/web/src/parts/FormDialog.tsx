import { useMutation } from '@tanstack/react-query';
import { App, Form } from 'antd';
import type { ReactNode } from 'react';
import { useOnceKey } from '../api/once';
import { codeOf } from '../api/problem';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';
import { Dialog } from './Dialog';
import { ProblemNote } from './ProblemNote';

export interface FormDialogProps<Content extends object> {
  title: string;
  initial?: Partial<NoInfer<Content>>;
  children: ReactNode;
  /** What the button says that does it, and what is said once it is done. */
  ok: string;
  done: string;
  width?: number;
  /** Sends what was filled in, in one or several requests; `keyOf` gives each its own idempotency key. */
  send: (values: NoInfer<Content>, keyOf: (content: unknown) => string) => Promise<unknown>;
  /** Reads anew what it changes: once it is done, and where others were faster. */
  refresh: () => Promise<void>;
  onClose: () => void;
}

/** A small form of one act: what was typed stays until it is done; where others were faster, what they changed is read anew. */
export function FormDialog<Content extends object>({ title, initial, children, ok, done, width, send, refresh, onClose }: FormDialogProps<Content>) {
  const common = useWords(COMMON);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<Content>();
  const sending = useMutation({
    mutationFn: (values: Content) => send(values, keyOf),
    onSuccess: async () => {
      await refresh();
      void message.success(done);
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refresh() : undefined),
  });
  return (
    <Dialog open title={title} {...(width === undefined ? {} : { width })} onCancel={onClose} maskClosable={false} cancelText={common('cancel')} okText={ok} okButtonProps={{ loading: sending.isPending }} onOk={form.submit}>
      <ProblemNote error={sending.error} />
      <Form<Content> form={form} layout="vertical" {...(initial === undefined ? {} : { initialValues: initial })} disabled={sending.isPending} onFinish={(values) => sending.mutate(values)}>{children}</Form>
    </Dialog>
  );
}
