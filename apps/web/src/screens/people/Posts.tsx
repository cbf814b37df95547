import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/day/DayField';
import { addDays } from '../../parts/day/dates';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { useMarks } from '../../words/marks';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { FormDialog } from './FormDialog';
import { unitsQuery } from './organisation-queries';
import { ORGANISATION } from './organisation-words';
import styles from './people.module.css';
import { peopleQuery, postsQuery, type Person } from './queries';
import { PEOPLE } from './words';

type Post = components['schemas']['PostDto'];

interface Held {
  id: string;
  personId: string;
  name: string;
  validFrom: string;
  validTo: string | null;
}

/** Every post of the agency with whoever held, holds and will hold it, and its hand-over from one person to another (K1). */
export function Posts({ agency, today }: { agency: string; today: string }) {
  const say = useWords(ORGANISATION);
  const { aside } = useMarks();
  const roleOf = useNames(POST_ROLE);
  const posts = useQuery(postsQuery(agency));
  const { data: people } = useQuery(peopleQuery(agency));
  const { data: units } = useQuery(unitsQuery(agency));
  const [chosen, choose] = useState<Post | null>(null);
  return (
    <Card title={say('posts')}>
      <p className={parts.soft}>{say('postsLead')}</p>
      <ProblemNote error={posts.error} onRetry={() => void posts.refetch()} />
      <Rows<Post> loading={posts.isPending || people === undefined} rows={people === undefined ? [] : posts.data ?? []} keyOf={({ id }) => id} empty={say('noPosts')} columns={[
        { title: say('post'), className: parts.words, render: ({ title, role }) => <>{title}{title === roleOf(role) ? '' : aside(roleOf(role))}</> },
        { title: say('unit'), from: 'md', className: parts.words, render: ({ unitId }) => units?.find(({ id }) => id === unitId)?.name },
        { title: say('holders'), render: ({ id }) => <Holders held={holdersOf(people ?? [], id)} today={today} /> },
        { title: '', render: (post) => <div className={styles.acts}><Button size="small" onClick={() => choose(post)}>{say('handOver')}</Button></div> },
      ]} />
      {chosen !== null && <HandOver post={chosen} held={holdersOf(people ?? [], chosen.id)} people={people ?? []} today={today} onClose={() => choose(null)} />}
    </Card>
  );
}

/** Whoever held a post, holds or will hold it, the latest first. */
function holdersOf(people: readonly Person[], postId: string): Held[] {
  return people.flatMap(({ id: personId, name, posts }) => posts.filter((held) => held.postId === postId).map(({ id, validFrom, validTo }) => ({ id, personId, name, validFrom, validTo })))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
}

const isOver = ({ validTo }: Held, today: string): boolean => validTo !== null && validTo < today;

function Holders({ held, today }: { held: readonly Held[]; today: string }) {
  const say = useWords(ORGANISATION);
  const people = useWords(PEOPLE);
  const former = held.filter((one) => isOver(one, today));
  const rest = held.filter((one) => !isOver(one, today));
  const line = ({ id, name, validFrom, validTo }: Held) => (
    <li key={id}>{name} <span className={parts.soft}>{validTo === null ? people('from', { date: validFrom }) : people('span', { from: validFrom, to: validTo })}</span> {validFrom > today && <Tone tone="gold">{say('later')}</Tone>}</li>
  );
  return (
    <>
      {rest.every(({ validFrom }) => validFrom > today) && <Tone tone="red">{say('vacant')}</Tone>}
      <ul className={styles.posts}>{rest.map(line)}</ul>
      {former.length > 0 && <details><summary className={styles.former}>{say('former', { n: former.length })}</summary><ul className={styles.posts}>{former.map(line)}</ul></details>}
    </>
  );
}

/** The new holder's first day, and who leaves the day before: first the post is given, so that it is nobody's at no moment. */
function HandOver({ post, held, people, today, onClose }: { post: Post; held: readonly Held[]; people: readonly Person[]; today: string; onClose: () => void }) {
  const say = useWords(ORGANISATION);
  const words = useWords(PEOPLE);
  const needed = [{ required: true, message: words('needed') }];
  const present = held.filter((one) => !isOver(one, today) && one.validFrom <= today);
  return (
    <FormDialog title={`${say('handOverOf')} · ${post.title}`} ok={say('handOver')} initial={{ validFrom: today, leaves: present[0]?.id ?? '' }} onClose={onClose} send={async ({ personId = '', validFrom = today, leaves = '' }, keyOf) => {
      const body = { postId: post.id, personId, validFrom };
      await answer(api.POST('/api/v1/holdings', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
      if (leaves === '') return;
      const end = { lastDay: addDays(validFrom, -1) };
      await answer(api.POST('/api/v1/holdings/{id}/end', { params: { path: { id: leaves }, header: { 'Idempotency-Key': keyOf([leaves, end]) } }, body: end }));
    }}>
      <p>{say('handOverWhat')}</p>
      <Form.Item name="personId" label={say('newHolder')} rules={needed}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={people.filter(({ id }) => !present.some(({ personId }) => personId === id)).map(({ id, name, login }) => ({ value: id, label: [name, login].filter(Boolean).join(' · ') }))} />
      </Form.Item>
      <Form.Item name="validFrom" label={say('firstDay')} rules={needed}><DayField /></Form.Item>
      {present.length > 0 && (
        <Form.Item name="leaves" label={say('leaves')}><Select options={[...present.map(({ id, name, validFrom }) => ({ value: id, label: `${name} · ${words('from', { date: validFrom })}` })), { value: '', label: say('nobodyLeaves') }]} /></Form.Item>
      )}
    </FormDialog>
  );
}
