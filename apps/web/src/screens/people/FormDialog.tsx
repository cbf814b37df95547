import { useMutation } from '@tanstack/react-query';
import { App, Form } from 'antd';
import type { ReactNode } from 'react';
import { Dialog } from '../../parts/Dialog';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { refreshPeople } from './queries';
import { PEOPLE } from './words';

export type Values = Record<string, string | undefined>;

interface FormDialogProps<Content extends object> {
  title: string;
  initial?: Partial<NoInfer<Content>>;
  children: ReactNode;
  /** What the button that does it says, where it says more than that it saves. */
  ok?: string;
  /** Sends what was filled in, in one or several requests; `keyOf` gives each its own idempotency key. */
  send: (values: NoInfer<Content>, keyOf: (content: unknown) => string) => Promise<unknown>;
  onClose: () => void;
}

/** A small form about people: what was typed stays until it is done; where others were faster, what they changed is read anew. */
export function FormDialog<Content extends object = Values>({ title, initial, children, ok, send, onClose }: FormDialogProps<Content>) {
  const say = useWords(PEOPLE);
  const common = useWords(COMMON);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<Content>();
  const sending = useMutation({
    mutationFn: (values: Content) => send(values, keyOf),
    onSuccess: async () => {
      await refreshPeople();
      void message.success(say('saved'));
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refreshPeople() : undefined),
  });
  return (
    <Dialog open title={title} onCancel={onClose} maskClosable={false} cancelText={common('cancel')} okText={ok ?? say('save')} okButtonProps={{ loading: sending.isPending }} onOk={form.submit}>
      <ProblemNote error={sending.error} />
      <Form<Content> form={form} layout="vertical" initialValues={initial} disabled={sending.isPending} onFinish={(values) => sending.mutate(values)}>{children}</Form>
    </Dialog>
  );
}
