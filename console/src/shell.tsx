/** What stands around every page: the ways to the others, the language and the display. */
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import {
  ChartLine,
  Ellipsis,
  Inbox,
  Languages,
  LayoutDashboard,
  ListTree,
  type LucideIcon,
  Moon,
  Package,
  Plane,
  PlaneTakeoff,
  Scale,
  Settings,
  ShoppingCart,
  Sun,
  Tag,
  WifiOff,
} from 'lucide-react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useLanguage, useSay } from './language.js'
import { SignIn } from './parts/sign-in.js'
import { useIsLost } from './reach.js'
import { Refused } from './refused.js'
import { useSession } from './session.js'
import type { Key } from './texts.js'
import { chooseTheme, useTheme } from './theme.js'

interface Way {
  readonly to: string
  readonly label: Key
  readonly Icon: LucideIcon
}

const ways: readonly Way[] = [
  { to: '/', label: 'today', Icon: LayoutDashboard },
  { to: '/take-in', label: 'takeIn', Icon: Inbox },
  { to: '/parcels', label: 'parcels', Icon: Package },
  { to: '/orders', label: 'orders', Icon: ShoppingCart },
  { to: '/landed', label: 'landed', Icon: Plane },
  { to: '/declarations', label: 'declarations', Icon: PlaneTakeoff },
  { to: '/price', label: 'price', Icon: Tag },
  { to: '/law', label: 'law', Icon: Scale },
  { to: '/schedule', label: 'schedule', Icon: ListTree },
  { to: '/figures', label: 'figures', Icon: ChartLine },
  { to: '/settings', label: 'settings', Icon: Settings },
]

/** So many stand in the bar of a phone; the others are behind a button. */
const firstWays = 4

function WayLink({ way, onPress }: { readonly way: Way; readonly onPress?: () => void }) {
  const say = useSay()
  const { to, label, Icon } = way
  return (
    <Link to={to} className="way" activeOptions={{ exact: to === '/' }} onClick={onPress}>
      <Icon size={18} aria-hidden />
      <span>{say(label)}</span>
    </Link>
  )
}

/** What a narrow bar has no room for. */
function MoreWays() {
  const say = useSay()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const more = ways.slice(firstWays)
  const isInside = more.some(({ to }) => path.startsWith(to))
  return (
    <DialogTrigger>
      <Button className="way more-ways" data-status={isInside ? 'active' : undefined}>
        <Ellipsis size={18} aria-hidden />
        <span>{say('moreWays')}</span>
      </Button>
      <Popover className="popover" placement="top end">
        <Dialog className="more-list" aria-label={say('moreWays')}>
          {({ close }) => more.map(way => <WayLink key={way.to} way={way} onPress={close} />)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Ways() {
  const say = useSay()
  return (
    <nav className="ways" aria-label={say('menu')}>
      {ways.map(way => (
        <WayLink key={way.to} way={way} />
      ))}
      <MoreWays />
    </nav>
  )
}

function Choices() {
  const say = useSay()
  const theme = useTheme()
  const { language, choose } = useLanguage()
  const other = language === 'ko' ? 'en' : 'ko'
  const isDark = theme === 'dark'
  return (
    <div className="choices">
      <Button className="quiet" onPress={() => choose(other)}>
        <Languages size={16} aria-hidden />
        <span lang={other}>{say(other === 'en' ? 'toEnglish' : 'toKorean')}</span>
      </Button>
      <Button
        className="quiet"
        aria-label={say(isDark ? 'toLight' : 'toDark')}
        onPress={() => chooseTheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
      </Button>
    </div>
  )
}

/** What stands on the page is kept while the server is away. */
function Lost() {
  const say = useSay()
  const isLost = useIsLost()
  return (
    <div role="status">
      {isLost && (
        <p className="lost">
          <WifiOff size={16} aria-hidden />
          {say('lost')}
        </p>
      )}
    </div>
  )
}

/** The page, or the way in where nobody has come in yet. */
function Inside() {
  const session = useSession()
  const isOut = session.error instanceof Refused && session.error.problem.status === 401
  return isOut ? <SignIn /> : <Outlet />
}

export function Shell() {
  const say = useSay()
  return (
    <div className="shell">
      <a className="skip" href="#page">
        {say('skip')}
      </a>
      <header className="side">
        <Link to="/" className="brand">
          <img src="/gate.svg" alt="" width={26} height={26} />
          <span>{say('name')}</span>
        </Link>
        <Ways />
        <Choices />
      </header>
      <main id="page" className="page" tabIndex={-1}>
        <Lost />
        <Inside />
      </main>
    </div>
  )
}
