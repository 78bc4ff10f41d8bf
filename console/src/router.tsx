/** The pages by their address; each is loaded when it is first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  Link,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { type Asked, askedFields } from './asked.js'
import { type LandedAsked, landedFields } from './landed-asked.js'
import { useSay } from './language.js'
import { noteLeft } from './last-list.js'
import { Failed, Loading } from './parts/states.js'
import {
  dayIn,
  dollarsIn,
  given,
  numberIn,
  oneOf,
  type Raw,
  readSearch,
  textIn,
  writtenSearch,
} from './search.js'
import { Shell } from './shell.js'
import { spanNames } from './spans.js'

function NotFound() {
  const say = useSay()
  return (
    <div className="state">
      <strong>{say('notFound')}</strong>
      <Link to="/" className="button">
        {say('toToday')}
      </Link>
    </div>
  )
}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (raw: Raw) =>
    given({ span: oneOf(raw, 'span', spanNames), assessment: textIn(raw, 'assessment') }),
  component: lazyRouteComponent(() => import('./pages/today.js'), 'Today'),
})

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: (raw: Raw) =>
    given({
      view: oneOf(raw, 'view', ['between', 'editions']),
      q: textIn(raw, 'q'),
      of: textIn(raw, 'of'),
      key: textIn(raw, 'key'),
      on: dayIn(raw, 'on'),
      a: dayIn(raw, 'a'),
      b: dayIn(raw, 'b'),
      one: textIn(raw, 'one'),
      other: textIn(raw, 'other'),
    }),
  component: lazyRouteComponent(() => import('./pages/law.js'), 'Law'),
})

const schedule = createRoute({
  getParentRoute: () => root,
  path: '/schedule',
  validateSearch: (raw: Raw) =>
    given({ q: textIn(raw, 'q'), code: textIn(raw, 'code'), agreement: textIn(raw, 'agreement') }),
  component: lazyRouteComponent(() => import('./pages/schedule.js'), 'Schedule'),
})

const takeIn = createRoute({
  getParentRoute: () => root,
  path: '/take-in',
  validateSearch: (raw: Raw) => given({ match: oneOf(raw, 'match', ['yes']) }),
  component: lazyRouteComponent(() => import('./pages/take-in.js'), 'TakeIn'),
})

const orders = createRoute({
  getParentRoute: () => root,
  path: '/orders',
  validateSearch: (raw: Raw) => given({ view: oneOf(raw, 'view', ['products']) }),
  component: lazyRouteComponent(() => import('./pages/orders.js'), 'Orders'),
})

const declarations = createRoute({
  getParentRoute: () => root,
  path: '/declarations',
  validateSearch: (raw: Raw) =>
    given({
      view: oneOf(raw, 'view', ['make', 'evidence', 'papers']),
      number: textIn(raw, 'number'),
    }),
  component: lazyRouteComponent(() => import('./pages/declarations.js'), 'Declarations'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (raw: Raw) =>
    given({
      view: oneOf(raw, 'view', ['tables', 'retention', 'erase', 'audit']),
      on: dayIn(raw, 'on'),
      currency: textIn(raw, 'currency'),
      who: textIn(raw, 'who'),
      operation: textIn(raw, 'operation'),
      from: dayIn(raw, 'from'),
      to: dayIn(raw, 'to'),
      before: numberIn(raw, 'before'),
    }),
  component: lazyRouteComponent(() => import('./pages/settings.js'), 'SettingsPage'),
})

const parcels = createRoute({
  getParentRoute: () => root,
  path: '/parcels',
  validateSearch: (raw: Raw) =>
    given({
      assessment: textIn(raw, 'assessment'),
      parcel_start: textIn(raw, 'parcel_start'),
      state: textIn(raw, 'state'),
      track: textIn(raw, 'track'),
      relief: textIn(raw, 'relief'),
      channel: oneOf(raw, 'channel', ['express', 'post']),
      ship_from: textIn(raw, 'ship_from'),
      reason: textIn(raw, 'reason'),
      platform: textIn(raw, 'platform'),
      asked: oneOf(raw, 'asked', ['barred', 'must', 'check', 'waived']),
      reason_of: oneOf(raw, 'reason_of', ['file', 'parcel']),
      work: oneOf(raw, 'work', ['decide', 'look', 'file']),
      over_usd: dollarsIn(raw, 'over_usd'),
      to_usd: dollarsIn(raw, 'to_usd'),
      from: dayIn(raw, 'from'),
      to: dayIn(raw, 'to'),
      sort: oneOf(raw, 'sort', ['recorded', 'day', 'parcel', 'customs_value_krw', 'collected_krw']),
      up: oneOf(raw, 'up', ['yes']),
    }),
  component: lazyRouteComponent(() => import('./pages/parcels.js'), 'Parcels'),
})

const parcel = createRoute({
  getParentRoute: () => root,
  path: '/parcels/$parcel',
  component: lazyRouteComponent(() => import('./pages/parcel.js'), 'Parcel'),
})

const price = createRoute({
  getParentRoute: () => root,
  path: '/price',
  validateSearch: (raw: Raw) =>
    given(Object.fromEntries(askedFields.map(name => [name, textIn(raw, name)]))) as Asked,
  component: lazyRouteComponent(() => import('./pages/price.js'), 'Price'),
})

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: (raw: Raw) =>
    given({
      view: oneOf(raw, 'view', ['partners', 'groups', 'exports', 'revisions', 'claims']),
      year: textIn(raw, 'year'),
      of: textIn(raw, 'of'),
    }),
  component: lazyRouteComponent(() => import('./pages/figures.js'), 'FiguresPage'),
})
const landed = createRoute({
  getParentRoute: () => root,
  path: '/landed',
  validateSearch: (raw: Raw) =>
    given(
      Object.fromEntries([...landedFields, 'to'].map(name => [name, textIn(raw, name)])),
    ) as LandedAsked & { readonly to?: string },
  component: lazyRouteComponent(() => import('./pages/landed.js'), 'Landed'),
})

/** What an address asks for may be what a page fails at: it is opened without. */
function PageFailed({ error, reset }: ErrorComponentProps) {
  const say = useSay()
  return (
    <Failed error={error} retry={reset}>
      <Link to="." search={{}} className="button">
        {say('openPlain')}
      </Link>
    </Failed>
  )
}

export const router = createRouter({
  parseSearch: readSearch,
  stringifySearch: writtenSearch,
  routeTree: root.addChildren([
    today,
    takeIn,
    parcels,
    parcel,
    orders,
    landed,
    declarations,
    price,
    law,
    schedule,
    figures,
    settings,
  ]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: PageFailed,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation, pathChanged }) => {
  if (pathChanged) noteLeft(fromLocation, toLocation)
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
