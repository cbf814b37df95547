import { Button, Form, Input } from 'antd';
import { answer, api } from '../../api/client';
import { useWords } from '../../words/words';
import { ACCOUNTS } from './account-words';
import { FormDialog } from './FormDialog';
import type { Person } from './queries';
import { PEOPLE } from './words';

export type AccountAct = 'make' | 'password' | 'lockOut' | 'letIn';

/** What becomes of an account, for whoever runs the system; of his own he keeps at least the way in. */
export function AccountButtons({ person: { login, disabledAt }, own, onChoose }: { person: Person; own: boolean; onChoose: (act: AccountAct) => void }) {
  const say = useWords(ACCOUNTS);
  const acts: AccountAct[] = login === null ? ['make'] : ['password', ...(own ? [] : [disabledAt === null ? 'lockOut' as const : 'letIn' as const])];
  return acts.map((act) => <Button key={act} size="small" onClick={() => onChoose(act)}>{say(act)}</Button>);
}

/** What will follow, said before it is done. */
export function AccountDialog({ act, person, onClose }: { act: AccountAct; person: Person; onClose: () => void }) {
  const say = useWords(ACCOUNTS);
  const people = useWords(PEOPLE);
  const needed = [{ required: true, whitespace: true, message: people('needed') }];
  const disables = act === 'lockOut';
  return (
    <FormDialog title={`${say(act)} · ${person.name}`} ok={say(act)} onClose={onClose} send={({ login = '', password = '', reason = '' }, keyOf) => {
      const params = { path: { id: person.id }, header: { 'Idempotency-Key': keyOf([act, login, password, reason]) } };
      switch (act) {
        case 'make': return answer(api.POST('/api/v1/people/{id}/account', { params, body: { login, password } }));
        case 'password': return answer(api.PUT('/api/v1/people/{id}/password', { params, body: { password } }));
        default: return answer(api.PUT('/api/v1/people/{id}/disablement', { params, body: { disabled: disables, reason } }));
      }
    }}>
      <p>{say(`${act}What`, { name: person.name, login: person.login ?? '' })}</p>
      {act === 'make' && <Form.Item name="login" label={say('login')} extra={say('loginHint')} rules={needed}><Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={64} /></Form.Item>}
      {(act === 'make' || act === 'password')
        ? <Form.Item name="password" label={say('newPassword')} extra={say('passwordHint')} rules={needed}><Input.Password autoComplete="new-password" maxLength={128} /></Form.Item>
        : <Form.Item name="reason" label={say('reason')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>}
    </FormDialog>
  );
}
