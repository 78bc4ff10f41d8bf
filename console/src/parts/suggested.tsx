/** Why lines were found: what an everyday word may mean, or which words stand in their names. */
import { Button } from 'react-aria-components'
import { useEither, useSay } from '../language.js'
import type { Found, FoundTariffLine, SuggestedChoice, Suggestion } from '../schedule.js'

interface SuggestedProps {
  readonly suggestion: Suggestion
  readonly choose: (choice: SuggestedChoice) => void
}

/** The headings that a word may mean, and what decides between them. */
export function Suggested({ suggestion, choose }: SuggestedProps) {
  const say = useSay()
  const either = useEither()
  const { choices } = suggestion
  return (
    <div className="suggestions">
      <h3>{say('suggestedFor', { word: either(suggestion) })}</h3>
      <p className="soft">{say(choices.length > 1 ? 'suggestedChoose' : 'suggestedOne')}</p>
      {choices.length > 1 && (
        <ul>
          {choices.map(choice => (
            <li key={choice.codes.join(' ')}>
              <Button className="pick" onPress={() => choose(choice)}>
                <span>
                  <span className="mono">{choice.codes.join(', ')}</span> {either(choice)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Says so where no name has all the words. */
export function PartlyFound({ lines: [first] }: Pick<Found, 'lines'>) {
  const say = useSay()
  if (first?.why !== 'some_words') return null
  return <p className="notice">{say('partlyFound', { words: first.matched.join(', ') })}</p>
}

/** Why one line is in the list. */
export function WhyFound({ line: { why, matched } }: { readonly line: FoundTariffLine }) {
  const say = useSay()
  if (why === 'suggested') return <span className="badge">{say('suggestedBadge')}</span>
  if (why === 'code' || matched.length === 0) return null
  return <span className="soft">{say('wordsInName', { words: matched.join(', ') })}</span>
}

/** What to do where nothing fits. */
export function NothingFound() {
  const say = useSay()
  return (
    <ul>
      <li>{say('nothingThing')}</li>
      <li>{say('nothingOther')}</li>
      <li>{say('nothingHeading')}</li>
    </ul>
  )
}
