import { useMutation } from '@tanstack/react-query';
import { Alert, App, Form } from 'antd';
import { Dialog } from '../Dialog';
import { codeOf } from '../../api/problem';
import { useOnceKey } from '../../api/once';
import { COMMON } from '../../words/common';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { ProblemNote } from '../ProblemNote';
import { Field, type FieldContext, type FieldName } from './fields';
import { StaleNote } from './StaleNote';
import { ACTS } from './words';

/** An act as the API offers it. */
export interface OfferedAct {
  act: string;
  zh: string;
  en: string;
  reasonRequired?: boolean;
}
export interface ActHeaders {
  'If-Match': string;
  'Idempotency-Key': string;
}

interface ActDialogProps {
  act: OfferedAct;
  /** The version that is on the screen now. */
  version: number;
  fields: readonly FieldName[];
  /** Fields that make no sense empty; what else an act needs, the API says. */
  required?: readonly FieldName[];
  context: FieldContext;
  /** Whether the act is still offered. */
  offered: boolean;
  initial?: Readonly<Record<string, unknown>>;
  send: (body: Record<string, unknown>, headers: ActHeaders) => Promise<unknown>;
  /** Reads anew what is on the screen: after the act, and where others were faster. */
  refresh: () => Promise<unknown>;
  onClose: () => void;
}

/**
 * The form of one act. What was typed stays until it is done: through a lost connection, a sign-in, somebody else's act (its
 * change is shown, and the same words go out on the new version). The same words sent twice are one act.
 */
export function ActDialog({ act, version, fields, required = [], context, offered, initial, send, refresh, onClose }: ActDialogProps) {
  const [form] = Form.useForm<Record<string, unknown>>();
  const say = useWords(ACTS);
  const common = useWords(COMMON);
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: (values: Record<string, unknown>) => {
      const body = filled(values);
      return send(body, { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([act.act, version, body]) });
    },
    onSuccess: async () => {
      await refresh();
      void message.success(say('done', { act: act[language] }));
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refresh() : undefined),
  });
  const stale = codeOf(sending.error) === 'stale_version';
  return (
    <Dialog
      open title={act[language]} onCancel={onClose} maskClosable={false} width={720} cancelText={common('cancel')}
      okText={say('submit', { act: act[language] })} okButtonProps={{ loading: sending.isPending, disabled: !offered }} onOk={form.submit}
    >
      {stale ? <StaleNote error={sending.error} /> : <ProblemNote error={sending.error} />}
      {!offered && <Alert type="warning" showIcon title={say('gone')} />}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => sending.mutate(values)} disabled={sending.isPending}>
        {fields.map((name) => <Field key={name} name={name} context={context} required={required.includes(name) || (name === 'reason' && act.reasonRequired === true)} />)}
      </Form>
    </Dialog>
  );
}

/** Without what was left empty: an empty field is no word. */
function filled(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
}
