import type { components } from '../generated/schema';
import { answer, api, headersNow } from './client';
import { isProblem, ProblemError, Unreachable } from './problem';
import { renew } from './renew';
import { session, signedInAgain } from './session';

export type TaskFile = components['schemas']['AttachmentDto'];

/**
 * Sends a file to a task and tells how much of it has gone, in percent; fetch tells nothing of that. No key: the same content of the
 * same task is one file, however often it is sent. Throws ProblemError in the API's own words, or Unreachable.
 */
export async function sendFile(taskId: string, file: File, unclassified: boolean, onProgress: (percent: number) => void): Promise<TaskFile> {
  const once = (): Promise<{ status: number; body: unknown }> => transfer(`/api/v1/tasks/${taskId}/attachments?unclassified=${unclassified}`, file, onProgress);
  const used = session()?.accessToken;
  let { status, body } = await once();
  if (status === 401 && used !== undefined && ((await renew(used)) || (await signedInAgain()))) ({ status, body } = await once());
  if (status === 201) return body as TaskFile;
  throw isProblem(body) ? new ProblemError(body) : new Unreachable();
}

function transfer(address: string, file: File, onProgress: (percent: number) => void): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headersNow())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : Math.round((loaded / total) * 100));
    request.onerror = () => reject(new Unreachable());
    request.onload = () => {
      try {
        resolve({ status: request.status, body: JSON.parse(request.responseText) });
      } catch {
        reject(new Unreachable());
      }
    };
    request.send(form);
  });
}

/** Fetches a file as whoever is signed in, and has the browser save it under its name. */
export async function saveFile({ id, name }: Pick<TaskFile, 'id' | 'name'>): Promise<void> {
  const content = await answer(api.GET('/api/v1/attachments/{id}/content', { params: { path: { id } }, parseAs: 'blob' })) as unknown as Blob;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
