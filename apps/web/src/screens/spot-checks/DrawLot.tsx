import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answer, api } from '../../api/client';
import { queryClient } from '../../api/queries';
import { useWords } from '../../words/words';
import { SPOT_CHECKS } from './words';

const ActDialog = lazy(() => import('../../parts/acts/ActDialog').then((module) => ({ default: module.ActDialog })));
const ASKED = ['size', 'basis', 'dueOn'] as const;

/** Draws a lot of the plan: how many, what for and by when; the seed is not for people to choose. */
export function DrawLot({ planId }: { planId: string }) {
  const say = useWords(SPOT_CHECKS);
  const [open, setOpen] = useState(false);
  const refresh = async (): Promise<void> => {
    await Promise.all(['spot-checks', 'spot-check-lots'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>{say('draw')}</Button>
      {open && (
        <Suspense>
          <ActDialog act={{ act: 'draw', ...SPOT_CHECKS.draw }} version={0} offered fields={ASKED} required={ASKED} context={{ agencyCode: '', planId, taskId: '', deliverableType: '' }}
            refresh={refresh} onClose={() => setOpen(false)}
            send={(body, header) => answer(api.POST('/api/v1/plans/{id}/spot-check-lots', { params: { path: { id: planId }, header }, body: body as never }))} />
        </Suspense>
      )}
    </>
  );
}
