import { buildMime, checkAddress, messageIdFor, renderMail, type MailContext, type MailPerson, type NotificationKind, type MailModels, type RenderedMail } from '#mail';
import type { MailDraft, RenderMail } from '#workflow';
import { digestModel } from './digest-model.js';
import { singleMail } from './single-models.js';

/** Puts drafts into words and bytes. The Message-ID follows from the mail's id, so every try bears the same one. */
export function createRenderer({ publicUrl, from }: { publicUrl: string; from: MailPerson }): RenderMail {
  return async (given) => {
    const draft = inTongue(given);
    const { email, name, locale } = draft.to;
    const address = checkAddress(email);
    if (address !== 'ok' || email === null) return { unaddressable: address === 'malformed' ? 'malformed' : 'missing' };
    const words = wordsOf(draft, { publicUrl, locale });
    const messageId = messageIdFor(draft.mailId, from.address);
    const raw = await buildMime({
      messageId, date: draft.date, from, to: { name, address: email }, ...words,
      headers: { 'X-Duban-Mail': draft.mailId, 'X-Duban-Kind': draft.kind },
    });
    return { messageId, ...words, raw };
  };
}

/** Agencies by their English names for who reads English, as everywhere else; titles and the document's words stay what they are. */
function inTongue(draft: MailDraft): MailDraft {
  if (draft.to.locale === 'zh') return draft;
  return {
    ...draft,
    notices: draft.notices.map((notice) => ({ ...notice, agency: notice.agencyEn, tasks: notice.tasks.map((task) => ({ ...task, ...task.english })) })),
  };
}

function wordsOf(draft: MailDraft, context: MailContext): RenderedMail {
  const [first] = draft.notices;
  if (draft.kind === 'digest') return renderMail('digest', context, digestModel(draft));
  if (first === undefined) throw new Error(`The draft ${draft.mailId} is empty`);
  const { kind, model } = singleMail(first, draft);
  return render(kind, context, model);
}

/** The kind and its model belong together: singleMail made both. */
function render<K extends NotificationKind>(kind: K, context: MailContext, model: MailModels[K]): RenderedMail {
  return renderMail(kind, context, model);
}
