import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Select, Table } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/day/DayField';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { FormDialog } from './FormDialog';
import { directoryQuery, peopleQuery, refreshPeople, standInsQuery } from './queries';
import { PEOPLE } from './words';

/** Who stands in for whom (AB角); appointing one's own, or anybody's where one manages people. Whether one may, the API says. */
export function StandIns({ agency }: { agency: string }) {
  const say = useWords(PEOPLE);
  const keyOf = useOnceKey();
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery(standInsQuery);
  const [open, setOpen] = useState(false);
  const may = me?.permissions.includes('task.act') === true;
  const end = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/v1/stand-ins/{id}/end', { params: { path: { id }, header: { 'Idempotency-Key': keyOf(id) } }, body: {} })),
    onSuccess: refreshPeople,
  });
  return (
    <Card title={say('standIns')} extra={may && <Button onClick={() => setOpen(true)}>{say('appoint')}</Button>}>
      <ProblemNote error={end.error} />
      <Table size="small" pagination={false} rowKey="id" dataSource={data ?? []} locale={{ emptyText: <span className={parts.soft}>{say('noStandIns')}</span> }} columns={[
        { title: say('absent'), render: (_, { personName, title }) => <>{personName}<div className={parts.soft}>{title}</div></> },
        { title: say('standIn'), dataIndex: 'standInName' },
        { title: say('when'), render: (_, { validFrom, validTo }) => say('span', { from: validFrom, to: validTo }) },
        ...(may ? [{ title: '', key: 'acts', render: (_: unknown, { id }: { id: string }) => <Button size="small" onClick={() => end.mutate(id)}>{say('end')}</Button> }] : []),
      ]} />
      {open && me !== undefined && <Appoint agency={agency} today={me.today} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Appoint({ agency, today, onClose }: { agency: string; today: string; onClose: () => void }) {
  const say = useWords(PEOPLE);
  const { data: me } = useQuery(meQuery);
  const manages = me?.permissions.includes('people.manage') === true;
  const { data: people } = useQuery({ ...peopleQuery(agency), enabled: manages });
  const { data: directory } = useQuery(directoryQuery(agency));
  const own = (me?.posts ?? []).map(({ id, title }) => ({ value: `${id} ${me?.person.id ?? ''}`, label: `${me?.person.name ?? ''} · ${title}` }));
  const others = (people ?? []).filter(({ id }) => id !== me?.person.id).flatMap(({ id, name, posts }) =>
    posts.filter(({ validTo }) => validTo === null || validTo >= today).map(({ postId, title }) => ({ value: `${postId} ${id}`, label: `${name} · ${title}` })));
  const standIns = [...new Map((directory ?? []).map(({ personId, name }) => [personId, name]))].map(([value, label]) => ({ value, label }));
  const needed = [{ required: true, message: say('needed') }];
  return (
    <FormDialog title={say('appoint')} initial={{ from: today, to: today }} onClose={onClose} send={(values, keyOf) => {
      const [postId = '', personId = ''] = (values['post'] ?? '').split(' ');
      const body = { postId, personId, standInId: values['standInId'] ?? '', from: values['from'] ?? today, to: values['to'] ?? today };
      return answer(api.POST('/api/v1/stand-ins', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    }}>
      <Form.Item name="post" label={say('whosePost')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} options={[...own, ...others]} /></Form.Item>
      <Form.Item name="standInId" label={say('standIn')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} options={standIns} /></Form.Item>
      <Form.Item name="from" label={say('validFrom')} rules={needed}><DayField /></Form.Item>
      <Form.Item name="to" label={say('lastDay')} rules={needed}><DayField /></Form.Item>
    </FormDialog>
  );
}
