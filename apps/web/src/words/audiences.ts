import type { components } from '../generated/schema';
import type { Both } from './language';

/** Whom a step of a ladder or a level of escalation tells. */
export const AUDIENCE: Readonly<Record<components['schemas']['LadderDto']['steps'][number]['audience'][number], Both>> = {
  HOLDER: { zh: '当前办理方', en: 'whoever has it' },
  LIAISON: { zh: '联络员', en: 'liaison' },
  HANDLER: { zh: '承办人', en: 'handler' },
  REVIEWER: { zh: '审核人', en: 'reviewer' },
  SIGNATORY: { zh: '签发人', en: 'signatory' },
  AGENCY_LEADER: { zh: '单位负责人', en: 'head of the agency' },
  LEAD_AGENCY: { zh: '牵头单位', en: 'lead agency' },
  OFFICE: { zh: '联席办', en: 'the office' },
  CONVENER: { zh: '召集人', en: 'convener' },
};
