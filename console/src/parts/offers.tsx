/** Beside the headline: a lawful way that collects less, or that nobody chose the one that was taken. */
import type { LawfulOption } from 'gwanmun/pages'
import { Button } from 'react-aria-components'
import { useFigures } from '../figures.js'
import { goToPanel } from '../go-to-panel.js'
import { useEither } from '../language.js'
import { type Offer, offersOf } from '../offers.js'
import { useTrySay } from '../try-say.js'
import { optionsPanel } from './lawful-ways.js'

function useOffered(): (offer: Offer) => string {
  const say = useTrySay()
  const either = useEither()
  const { won } = useFigures()
  return ({ kind, option, taken, difference }) => {
    const values = {
      option: either(option.title),
      taken: taken ? either(taken.title) : '',
      amount: won(Math.abs(difference)),
    }
    if (kind === 'less') return say('offerLess', values)
    if (kind === 'needs') return say('offerNeeds', values)
    return say(difference === 0 ? 'offerSame' : 'offerMore', values)
  }
}

export function Offers({ options }: { readonly options: readonly LawfulOption[] }) {
  const say = useTrySay()
  const told = useOffered()
  const offers = offersOf(options)
  if (offers.length === 0) return null
  const isLess = offers.some(({ kind }) => kind !== 'default')
  return (
    <div className={isLess ? 'offers less' : 'offers'}>
      {offers.map(offer => (
        <p key={offer.option.id}>{told(offer)}</p>
      ))}
      <Button className="quiet inline no-print" onPress={() => goToPanel(optionsPanel)}>
        {say('seeOptions')}
      </Button>
    </div>
  )
}
