import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';
import type { ActHeaders } from './ActDialog';
import type { FieldName } from './fields';

type Act = components['schemas']['ReportActionDto']['act'];

/** What an act on a report is sent with, beside its form; an answer is the words of a reply. */
export const reportFieldsOf = (act: Act): { fields: readonly FieldName[]; required?: readonly FieldName[] } =>
  (act === 'answerMatter' ? { fields: ['reply'], required: ['reply'] } : { fields: ['reason'] });

/** Sends an act on this report; the API takes the words of an answer as the reason of the act. */
export const sendReportAct = (id: string) => (act: Act, { reply, ...body }: Record<string, unknown>, header: ActHeaders): Promise<unknown> =>
  answer(api.POST('/api/v1/reports/{id}/acts/{act}', { params: { path: { id, act }, header }, body: reply === undefined ? body : { ...body, reason: String(reply) } }));
