import type { components } from '../../generated/schema';

type Result = components['schemas']['SearchResultDto'];

/** One line of the results, whatever it is, with the address that it opens. */
export interface Hit {
  key: string;
  kind: 'measures' | 'tasks' | 'agencies' | 'documents';
  title: string;
  note: string;
  snippet: components['schemas']['SnippetDto'] | null;
  to: string;
}

/** All results in the order of their kinds. */
export function hitsOf({ measures, tasks, agencies, documents }: Result): Hit[] {
  return [
    ...measures.map(({ id, ref, title, snippet }): Hit => ({ key: id, kind: 'measures', title: `${ref} ${title ?? ''}`, note: '', snippet, to: `/measures/${id}` })),
    ...tasks.map(({ id, title, agencyName, currentDue, snippet }): Hit => ({ key: id, kind: 'tasks', title, note: [agencyName, currentDue].filter(Boolean).join(' · '), snippet, to: `/tasks/${id}` })),
    ...agencies.map(({ code, name, snippet }): Hit => ({ key: code, kind: 'agencies', title: name, note: code, snippet, to: `/tasks?agency=${encodeURIComponent(code)}&open=true` })),
    ...documents.map(({ id, title, docNumber, snippet }): Hit => ({ key: id, kind: 'documents', title: title ?? '', note: docNumber ?? '', snippet, to: `/documents/${id}` })),
  ];
}
