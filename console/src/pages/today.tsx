import { useSay } from '../language.js'
import { Head } from '../parts/page.js'
import { Loading } from '../parts/states.js'

export function Today() {
  const say = useSay()
  return (
    <>
      <Head title={say('today')} />
      <Loading />
    </>
  )
}
