/** The way back to the place that led here, as it was left. */
import { ArrowLeft } from 'lucide-react'
import { namedPlace, useWayBack } from '../came-from.js'
import { useSay } from '../language.js'

export function WayBack() {
  const say = useSay()
  const back = useWayBack()
  if (!back) return null
  const place = namedPlace(back.href)
  const told = (): string => {
    if ('parcel' in place) return say('backToParcel', { parcel: place.parcel })
    return place.page ? say('backToPage', { page: say(place.page) }) : say('backToPlace')
  }
  return (
    <a
      href={back.href}
      className="button way-back"
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        back.go()
      }}
    >
      <ArrowLeft size={15} aria-hidden />
      {told()}
    </a>
  )
}
