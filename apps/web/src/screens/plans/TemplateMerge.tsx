import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client';
import { OthersChanges } from '../../parts/acts/OthersChanges';
import { useAgencyName } from '../../parts/agencies';
import parts from '../../parts/parts.module.css';
import { CLOCK_KIND } from '../../words/clocks';
import { DELIVERABLE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import type { Template } from './queries';
import type { TaskFields } from './template-draft';
import type { Clash } from './template-merge';
import { NEW, RHYTHM, ROLE } from './words';

/** What another kept meanwhile, in words; it stands in the form now, under what was typed. Where both changed the same, who types chooses. */
export function TemplateMerge({ before, now, error, clashes, onTake }: { before: Template | undefined; now: Template; error: unknown; clashes: readonly Clash[]; onTake: (clash: Clash) => void }) {
  const say = useWords(NEW);
  const { colon } = useMarks();
  const agencyOf = useAgencyName();
  const nameOf = useClashNames();
  const note = useRef<HTMLDivElement>(null);
  // The button that was pressed stands below all the tasks.
  useEffect(() => { void note.current?.scrollIntoView(); }, [now.id]);
  const diff = useQuery({
    queryKey: ['template diff', before?.id, now.id], enabled: before !== undefined,
    queryFn: () => answer(api.GET('/api/v1/measures/{id}/templates/diff', { params: { path: { id: now.measureId }, query: { from: before?.id ?? '', to: now.id } } })),
  });
  return (
    <div ref={note}><Alert className={parts.note} type="warning" showIcon role="alert" title={say('merged', { n: now.version })} description={<>
      <OthersChanges error={error} />
      {diff.data !== undefined && <ul>{diff.data.changes.map((line) => <li key={line}>{line}</li>)}</ul>}
      {clashes.length > 0 && <b>{say('clashes')}</b>}
      <ul>
        {clashes.map((clash) => {
          const { field, value } = nameOf(clash);
          return (
            <li key={`${clash.agencyCode} ${field}`}>
              {agencyOf(clash.agencyCode)} {field}{colon}{value} <Button size="small" aria-label={say('takeOf', { agency: agencyOf(clash.agencyCode), field })} onClick={() => onTake(clash)}>{say('take')}</Button>
            </li>
          );
        })}
      </ul>
      {say('saveOnTop')}
    </>} /></div>
  );
}

/** The field of a clash as the form calls it, and the other's value in words. */
function useClashNames(): (clash: Clash) => { field: string; value: string } {
  const say = useWords(NEW);
  const [roleOf, typeOf, rhythmOf, clockOf] = [useNames(ROLE), useNames(DELIVERABLE), useNames(RHYTHM), useNames(CLOCK_KIND)];
  return ({ place, theirs }) => {
    if (place === null) return { field: '', value: say(theirs === null ? 'tookOut' : 'keptIn') };
    const text = String(theirs ?? '');
    switch (place[0]) {
      case 'days': return { field: say('clockDays', { clock: clockOf(place[1] ?? '') }), value: text || say('byDefault') };
      case 'role': return { field: say('part'), value: roleOf(theirs as TaskFields['role']) };
      case 'deliverableType': return { field: say('deliverableType'), value: typeOf(theirs as TaskFields['deliverableType']) };
      case 'reporting': return { field: say('reporting'), value: rhythmOf(theirs as TaskFields['reporting']) };
      case 'requirement': return { field: say('requirement'), value: text || say('measureWords') };
      case 'deliverable': return { field: say('deliverable'), value: text };
    }
  };
}
