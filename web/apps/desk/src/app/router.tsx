import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
} from '@tanstack/react-router';
import { beginning, type Beginning } from '../features/knowledge/article/beginning';
import { findingSearch } from '../features/knowledge/finding/search';
import { gapSearch } from '../features/knowledge/gaps/search';
import { knowledgeSearch } from '../features/knowledge/list/search';
import { readFilters } from '../features/tickets/inbox/filters';
import { readCustomerSearch } from '../features/customers/search';
import { readLearningSearch } from '../features/learning/search';
import { readInsightSearch } from '../features/insights/search';
import { Home } from './shell/Home';
import { Lost } from './shell/Lost';
import { RoomFailure } from './shell/RoomFailure';
import { Shell } from './shell/Shell';

/** The map of the house: every address and the room behind it. Rooms are fetched when they are entered. */
const root = createRootRoute({ component: Outlet, notFoundComponent: Lost, errorComponent: RoomFailure });

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  errorComponent: RoomFailure,
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: Home,
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/inbox/$view',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('./inbox/InboxRoute'), 'InboxRoute'),
});

const noTicket = createRoute({
  getParentRoute: () => inbox,
  path: '/',
  component: lazyRouteComponent(() => import('./inbox/NoTicketRoute'), 'NoTicketRoute'),
});

const ticket = createRoute({
  getParentRoute: () => inbox,
  path: '/$ticketId',
  component: lazyRouteComponent(() => import('./TicketRoute'), 'TicketRoute'),
});

const knowledge = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge',
  validateSearch: knowledgeSearch,
  component: lazyRouteComponent(() => import('../features/knowledge/pages'), 'Knowledge'),
});

const searchTest = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge/search',
  validateSearch: findingSearch,
  component: lazyRouteComponent(() => import('../features/knowledge/pages'), 'SearchTest'),
});

const gaps = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge/gaps',
  validateSearch: gapSearch,
  component: lazyRouteComponent(() => import('../features/knowledge/pages'), 'Gaps'),
});

const article = createRoute({
  getParentRoute: () => inside,
  path: '/knowledge/$key',
  validateSearch: (search: Record<string, unknown>): { edit?: boolean } & Beginning => ({
    ...(search.edit === true ? { edit: true } : {}),
    ...(beginning(search) as Beginning),
  }),
  component: lazyRouteComponent(() => import('../features/knowledge/pages'), 'ArticleRoom'),
});

const agents = createRoute({
  getParentRoute: () => inside,
  path: '/agents',
  component: lazyRouteComponent(() => import('../features/answering/team/Team'), 'Team'),
});

const learning = createRoute({
  getParentRoute: () => inside,
  path: '/agents/learning',
  validateSearch: readLearningSearch,
  component: lazyRouteComponent(() => import('../features/learning/LearningRoom'), 'LearningRoom'),
});

const agent = createRoute({
  getParentRoute: () => inside,
  path: '/agents/$name',
  component: lazyRouteComponent(() => import('../features/answering/profile/Profile'), 'Profile'),
});

const customers = createRoute({
  getParentRoute: () => inside,
  path: '/customers',
  validateSearch: readCustomerSearch,
  component: lazyRouteComponent(() => import('../features/customers/Customers'), 'Customers'),
});

const customer = createRoute({
  getParentRoute: () => inside,
  path: '/customers/$id',
  component: lazyRouteComponent(() => import('../features/customers/CustomerPage'), 'CustomerPage'),
});

const insights = createRoute({
  getParentRoute: () => inside,
  path: '/insights',
  validateSearch: readInsightSearch,
  component: lazyRouteComponent(() => import('../features/insights/Insights'), 'Insights'),
});

const guide = createRoute({
  getParentRoute: () => inside,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/workspaces/Start'), 'Start'),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('./shell/Settings'), 'Settings'),
});

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: () => <Navigate to="/settings/you" replace />,
});

const you = createRoute({
  getParentRoute: () => settings,
  path: '/you',
  component: lazyRouteComponent(() => import('../features/identity/you/You'), 'You'),
});

const company = createRoute({
  getParentRoute: () => settings,
  path: '/company',
  component: lazyRouteComponent(() => import('../features/workspaces/company/CompanyPage'), 'CompanyPage'),
});

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('../features/identity/people/People'), 'People'),
});

const keys = createRoute({
  getParentRoute: () => settings,
  path: '/keys',
  component: lazyRouteComponent(() => import('../features/identity/keys/Keys'), 'Keys'),
});

const macros = createRoute({
  getParentRoute: () => settings,
  path: '/macros',
  component: lazyRouteComponent(() => import('../features/tickets/macros/MacrosPage'), 'MacrosPage'),
});

const widget = createRoute({
  getParentRoute: () => settings,
  path: '/widget',
  component: lazyRouteComponent(() => import('../features/channels/widget/WidgetPage'), 'WidgetPage'),
});

const sample = createRoute({
  getParentRoute: () => settings,
  path: '/sample-data',
  component: lazyRouteComponent(() => import('../features/workspaces/SampleData'), 'SampleData'),
});

const about = createRoute({
  getParentRoute: () => settings,
  path: '/about',
  component: lazyRouteComponent(() => import('../features/workspaces/About'), 'About'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string } =>
    typeof search.back === 'string' && search.back.startsWith('/') ? { back: search.back } : {},
  component: lazyRouteComponent(() => import('./shell/SignInPage'), 'SignInPage'),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome/$token',
  component: lazyRouteComponent(() => import('./shell/WelcomePage'), 'WelcomePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    inside.addChildren([
      home,
      inbox.addChildren([noTicket, ticket]),
      knowledge,
      searchTest,
      gaps,
      article,
      agents,
      learning,
      agent,
      customers,
      customer,
      insights,
      guide,
      settings.addChildren([settingsHome, you, company, people, keys, macros, widget, sample, about]),
    ]),
    signIn,
    welcome,
  ]),
  basepath: '/desk',
  defaultPreload: 'intent',
  defaultPreloadDelay: 30,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
