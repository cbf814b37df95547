import type { Screen } from '../../app/screen';

export const task: Screen = { path: '/tasks/:id', needs: 'task.read', title: { zh: '任务', en: 'Task' }, load: () => import('./Page') };
