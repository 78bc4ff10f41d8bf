/** One rate of a week, typed: for who has no file of rates and no key of the public service. */
import { currencyCodes } from 'gwanmun/pages'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { weekOf } from '../../days.js'
import { useFigures } from '../../figures.js'
import { useSayOf } from '../../language.js'
import { rateTexts } from '../../texts-rates.js'
import { todayInSeoul } from '../../today.js'
import { DayField } from '../day-field.js'
import { Fold } from '../fold.js'
import { PickByTyping, TextBox } from '../inputs.js'
import { WayBack } from '../way-back.js'

const moneys = currencyCodes.filter(code => code !== 'KRW').map(id => ({ id, name: id }))
const isRate = (text: string): boolean => /^\d{1,7}(\.\d{1,6})?$/.test(text) && Number(text) > 0

interface TypeRateProps {
  /** The week and the currency that a page asks for. */
  readonly asked: { readonly on?: string; readonly currency?: string }
  readonly isBusy: boolean
  readonly take: (file: File) => void
}

export function TypeRate({ asked, isBusy, take }: TypeRateProps) {
  const say = useSayOf(rateTexts)
  const { day: shown } = useFigures()
  const [day, setDay] = useState(asked.on ?? todayInSeoul())
  const [currency, setCurrency] = useState(asked.currency ?? 'USD')
  const [won, setWon] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const isAsked = asked.currency !== undefined
  useEffect(() => {
    if (!isAsked) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current
      ?.querySelector<HTMLInputElement>('[data-field="krw_per_unit"] input')
      ?.focus({ preventScroll: true })
  }, [isAsked])
  const plain = won.replaceAll(',', '').trim()
  const { from, to } = weekOf(day)
  const isReady = isRate(plain) && currency !== ''
  const send = (): void => {
    const lines = [
      'from,to,currency,krw_per_unit,source',
      `${from},${to},${currency},${plain},typed`,
    ]
    take(new File([`${lines.join('\n')}\n`], 'typed.csv', { type: 'text/csv' }))
    setWon('')
  }
  return (
    <Fold title={say('typeRate')} isOpen={isAsked}>
      <div className="form" ref={place}>
        <p className="soft">{say('typeRateNote')}</p>
        <DayField
          label={say('typeRateDay')}
          value={day}
          onChange={next => next !== undefined && setDay(next)}
        />
        <PickByTyping
          label={say('typeRateMoney')}
          value={currency}
          onChange={setCurrency}
          choices={moneys}
        />
        <TextBox
          label={say('wonOfOne')}
          value={won}
          onChange={setWon}
          error={won === '' || isRate(plain) ? undefined : say('typeRateBad')}
          field="krw_per_unit"
        />
        <p>{say('typeRateWeek', { from: shown(from), to: shown(to) })}</p>
        <div className="row tight">
          <Button className="button" isDisabled={isBusy || !isReady} onPress={send}>
            {say('takeRate')}
          </Button>
          <WayBack />
        </div>
      </div>
    </Fold>
  )
}
