import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient, meQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/day/DayField';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './plans.module.css';
import { measuresQuery, templatesQuery, type Measure, type Template } from './queries';
import { NEW, TEMPLATE_PROBLEM } from './words';

const LeadForm = lazy(() => import('./LeadForm'));
const TemplateForm = lazy(() => import('./TemplateForm'));
const RosterForm = lazy(() => import('../../parts/rosters/RosterForm'));

type Problem = components['schemas']['TemplateProblemDto'];
/** Which dialog is open, and about what. */
type Open = { about: 'lead'; measure: Measure } | { about: 'template'; measure: Measure } | { about: 'roster'; printed: string; collectiveCode: string } | null;

/** The template of each measure: who does what, who leads and why; what a person has to settle first. */
export function Templates({ documentId }: { documentId: string }) {
  const say = useWords(NEW);
  const { list } = useMarks();
  const problemOf = useNames(TEMPLATE_PROBLEM);
  const agencyOf = useAgencyName();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const { data: me } = useQuery(meQuery);
  const measures = useQuery(measuresQuery(documentId));
  const templates = useQuery(templatesQuery(documentId));
  const [day, setDay] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [open, setOpen] = useState<Open>(null);
  const onDate = day ?? me?.today ?? '';
  const proposing = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/documents/{id}/templates', { params: { path: { id: documentId }, header: { 'Idempotency-Key': keyOf([onDate, templates.dataUpdatedAt]) } }, body: { onDate } })),
    onSuccess: ({ proposed, problems: found }) => {
      setProblems(found);
      void message.info(say('proposed', { n: proposed.length, m: found.length }));
      void queryClient.invalidateQueries({ queryKey: templatesQuery(documentId).queryKey });
    },
  });
  const at = new Map(templates.data?.map((template) => [template.measureId, template]));
  return (
    <Card title={say('templates')} extra={(
      <span className={styles.row}>
        <span className={styles.row}>{say('onDate')} <DayField label={say('onDate')} value={onDate} onChange={(day = '') => setDay(day)} /></span>
        <Button type="primary" loading={proposing.isPending} onClick={() => proposing.mutate()}>{say('propose')}</Button>
      </span>
    )}>
      <ProblemNote error={measures.error ?? templates.error ?? proposing.error} />
      <Rows rows={measures.data ?? []} loading={measures.isPending || templates.isPending} keyOf={({ id }) => id} columns={[
        { title: say('measure'), render: ({ ref, title }) => <><b>{ref}</b> {title}</> },
        { title: say('lead'), render: ({ id }) => <Lead template={at.get(id)} /> },
        { title: say('agencies'), from: 'md', render: ({ id }) => list(at.get(id)?.body.tasks.filter(({ role }) => role !== 'LEAD').map(({ agencyCode }) => agencyOf(agencyCode)) ?? []) },
        { title: say('settle'), render: (measure) => (
          <div className={styles.row}>
            {problems.filter(({ measureId }) => measureId === measure.id).map(({ code, printed, collectiveCode }) => (printed !== null && collectiveCode !== null
              ? <Button key={`${code} ${printed}`} size="small" onClick={() => setOpen({ about: 'roster', printed, collectiveCode })}>{say('rosterOf', { name: printed })}</Button>
              : <Tone key={`${code} ${printed ?? ''}`} tone="gold">{printed} {problemOf(code)}</Tone>))}
            <span className={styles.together}>
              <Button size="small" aria-label={say('setLeadOf', { ref: measure.ref })} onClick={() => setOpen({ about: 'lead', measure })}>{say('setLead')}</Button>
              <Button size="small" aria-label={say(at.has(measure.id) ? 'reviseOf' : 'writeOf', { ref: measure.ref })} onClick={() => setOpen({ about: 'template', measure })}>{say(at.has(measure.id) ? 'revise' : 'write')}</Button>
            </span>
          </div>
        ) },
      ]} />
      <Suspense>
        {open?.about === 'lead' && <LeadForm documentId={documentId} measure={open.measure} template={at.get(open.measure.id)} onDate={onDate} onClose={() => setOpen(null)} />}
        {open?.about === 'template' && <TemplateForm key={open.measure.id} documentId={documentId} measure={open.measure} template={at.get(open.measure.id)} onClose={() => setOpen(null)} />}
        {open?.about === 'roster' && <RosterForm printed={open.printed} initial={{ asOf: onDate, collectiveCode: open.collectiveCode }} saved={say('rosterSaved')} onClose={() => setOpen(null)} />}
      </Suspense>
    </Card>
  );
}

function Lead({ template }: { template: Template | undefined }) {
  const say = useWords(NEW);
  const agencyOf = useAgencyName();
  if (template === undefined) return <Tone tone="grey">{say('noTemplate')}</Tone>;
  const lead = template.body.tasks.find(({ role }) => role === 'LEAD');
  return <>{lead === undefined ? say('noLead') : agencyOf(lead.agencyCode)}<div className={styles.soft}>{say('version', { n: template.version })}</div></>;
}
