import { ProjectOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const plans: Screen = {
  path: '/plans', needs: 'plan.read', title: { zh: '计划', en: 'Plans' }, nav: { icon: ProjectOutlined, group: 'overview' }, load: () => import('./Page'),
};
export const newPlan: Screen = { path: '/plans/new', needs: 'plan.draft', title: { zh: '编制计划', en: 'Draft a plan' }, load: () => import('./New') };
export const plan: Screen = { path: '/plans/:id', needs: 'plan.read', title: { zh: '计划', en: 'Plan' }, load: () => import('./Plan') };
