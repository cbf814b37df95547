import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { DayField } from '../../parts/day/DayField';
import { useOptions } from '../../parts/filters';
import { useMarks } from '../../words/marks';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import type { Values } from './FormDialog';
import { unitsQuery } from './organisation-queries';
import { ORGANISATION } from './organisation-words';
import { postsQuery } from './queries';
import { PEOPLE } from './words';

const NEW = 'new';

/** A post of the agency, or one that is made for it, and from when to when. Whose posts one may give, the API says. */
export function PostFields({ agency }: { agency: string }) {
  const say = useWords(PEOPLE);
  const { aside } = useMarks();
  const roleOf = useNames(POST_ROLE);
  const roles = useOptions(POST_ROLE);
  const organisation = useWords(ORGANISATION);
  const { data } = useQuery(postsQuery(agency));
  const { data: units } = useQuery(unitsQuery(agency));
  const { data: me } = useQuery(meQuery);
  const open = units?.filter(({ validTo }) => validTo === null || validTo >= (me?.today ?? '')) ?? [];
  const chosen: unknown = Form.useWatch('postId');
  const needed = [{ required: true, message: say('needed') }];
  return (
    <>
      <Form.Item name="postId" label={say('post')} rules={needed}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={[...(data ?? []).map(({ id, title, role }) => ({ value: id, label: title + aside(roleOf(role)) })), { value: NEW, label: say('newPost') }]} />
      </Form.Item>
      {chosen === NEW && <>
        <Form.Item name="role" label={say('role')} rules={needed}><Select options={roles} /></Form.Item>
        <Form.Item name="title" label={say('postTitle')} rules={needed}><Input maxLength={100} /></Form.Item>
        <Form.Item name="unitId" label={organisation('unit')}><Select allowClear placeholder={organisation('noUnit')} options={open.map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
      </>}
      <Form.Item name="validFrom" label={say('validFrom')} rules={needed}><DayField /></Form.Item>
      <Form.Item name="validTo" label={say('validTo')}><DayField /></Form.Item>
    </>
  );
}

/** The id of the chosen post; makes it where it is new. */
export async function postOf({ postId = '', role, title = '', unitId }: Values, agency: string, keyOf: (content: unknown) => string): Promise<string> {
  if (postId !== NEW) return postId;
  const body = { agencyCode: agency, role: role as keyof typeof POST_ROLE, title, ...(unitId === undefined ? {} : { unitId }) };
  return (await answer(api.POST('/api/v1/posts', { params: { header: { 'Idempotency-Key': keyOf(['post', body]) } }, body }))).id;
}
