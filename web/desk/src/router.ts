import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { useSession } from './composables/useSession'
import { words } from './locale/zh'

declare module 'vue-router' {
  interface RouteMeta {
    /** Seen without a session. */
    open?: boolean
    title?: string
    /** The permission without which the view is not offered; of several any will do. */
    needs?: string | string[]
    /** The entry of the tree that is lit. */
    tree?: string
  }
}

const { tree } = words

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('./views/login/Login.view.vue'),
    meta: { open: true },
  },
  { path: '/', redirect: { name: 'home' } },
  { path: '/home', name: 'home', component: () => import('./views/home/Home.view.vue') },
  {
    path: '/tasks',
    name: 'tasks',
    component: () => import('./views/tasks/Tasks.view.vue'),
    meta: { title: tree.tasks, needs: 'casework:read', tree: 'tasks' },
  },
  {
    path: '/cases',
    name: 'cases',
    component: () => import('./views/cases/Cases.view.vue'),
    meta: { title: tree.cases, needs: 'casework:read', tree: 'cases' },
  },
  {
    path: '/cases/new',
    name: 'lead',
    component: () => import('./views/lead/Lead.view.vue'),
    meta: { title: '登记线索', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/on-the-spot',
    name: 'onTheSpot',
    component: () => import('./views/lead/OnTheSpot.view.vue'),
    meta: { title: '当场处罚', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/measure',
    name: 'measure',
    component: () => import('./views/lead/Measure.view.vue'),
    meta: { title: '申请实施强制措施', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/inspection',
    name: 'inspection',
    component: () => import('./views/lead/Inspection.view.vue'),
    meta: { title: '提出检查', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/application',
    name: 'application',
    component: () => import('./views/lead/Application.view.vue'),
    meta: { title: '许可申请', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/execution',
    name: 'execution',
    component: () => import('./views/lead/Execution.view.vue'),
    meta: { title: '启动强制执行', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/fee',
    name: 'fee',
    component: () => import('./views/lead/Fee.view.vue'),
    meta: { title: '核定收费', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/requisition',
    name: 'requisition',
    component: () => import('./views/lead/Requisition.view.vue'),
    meta: { title: '提出征用', needs: 'casework:handle', tree: 'cases' },
  },
  {
    path: '/cases/:id',
    name: 'case',
    component: () => import('./views/case/Case.view.vue'),
    props: true,
    meta: { title: tree.cases, needs: 'casework:read', tree: 'cases' },
  },
  {
    path: '/cases/:id/checklist',
    name: 'checklist',
    component: () => import('./views/checklist/Checklist.view.vue'),
    props: true,
    meta: { title: '检查单', needs: 'casework:read', tree: 'cases' },
  },
  {
    path: '/cases/:id/acts/:act',
    name: 'act',
    component: () => import('./views/act/Act.view.vue'),
    props: true,
    meta: { title: '办理', needs: 'casework:read', tree: 'cases' },
  },
  {
    path: '/cases/:id/documents/:documentId',
    name: 'document',
    component: () => import('./views/document/Document.view.vue'),
    props: true,
    meta: { title: '文书', needs: 'casework:read', tree: 'cases' },
  },
  {
    path: '/calculator',
    name: 'calculator',
    component: () => import('./views/calculator/Calculator.view.vue'),
    meta: { title: tree.calculator, needs: 'casework:read', tree: 'calculator' },
  },
  {
    path: '/reviews',
    name: 'reviews',
    component: () => import('./views/reviews/Reviews.view.vue'),
    meta: { title: tree.reviews, needs: 'legalreview:read', tree: 'reviews' },
  },
  {
    path: '/reviews/:id',
    name: 'review',
    component: () => import('./views/review/Review.view.vue'),
    props: true,
    meta: { title: tree.reviews, needs: 'legalreview:read', tree: 'reviews' },
  },
  {
    path: '/publicity',
    name: 'records',
    component: () => import('./views/records/Records.view.vue'),
    meta: { title: tree.publicity, needs: 'publicity:read', tree: 'records' },
  },
  {
    path: '/publicity/:id',
    name: 'record',
    component: () => import('./views/record/Record.view.vue'),
    props: true,
    meta: { title: tree.publicity, needs: 'publicity:read', tree: 'records' },
  },
  {
    path: '/agency',
    name: 'agency',
    component: () => import('./views/agency/Agency.view.vue'),
    meta: { title: tree.agency, tree: 'agency' },
  },
  {
    path: '/erasures',
    name: 'erasures',
    component: () => import('./views/erasures/Erasures.view.vue'),
    meta: {
      title: tree.erasures,
      needs: ['recording:request', 'recording:erase'],
      tree: 'erasures',
    },
  },
  {
    path: '/recording',
    name: 'recording',
    component: () => import('./views/recording/Recording.view.vue'),
    meta: { title: tree.recording, needs: 'recording:read', tree: 'recording' },
  },
  {
    path: '/witnesses',
    name: 'witnesses',
    component: () => import('./views/witnesses/Witnesses.view.vue'),
    meta: { title: tree.witnesses, needs: 'recording:read', tree: 'witnesses' },
  },
  { path: '/:rest(.*)*', name: 'absent', component: () => import('./views/absent/Absent.view.vue') },
]

export const router = createRouter({
  history: createWebHistory('/desk/'),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

router.beforeEach(async (to) => {
  const session = useSession()
  await session.find()
  if (to.meta.open) return true
  if (!session.me.value) return { name: 'login', query: to.name === 'home' ? {} : { to: to.fullPath } }
  return true
})

router.afterEach((to) => {
  document.title = to.meta.title ? `${to.meta.title} · ${words.product}` : words.product
})
