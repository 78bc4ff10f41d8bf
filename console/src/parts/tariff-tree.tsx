/** The tariff as a tree: chapters, headings, subheadings and lines, opened level by level. */
import { rateKindTexts } from 'gwanmun/pages'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { Button, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import { chapters } from '../chapters.js'
import { useFigures } from '../figures.js'
import { useEither, useFirst, useSay } from '../language.js'
import { type Branch, type Branches, useBranches } from '../schedule.js'
import { Pick } from './inputs.js'
import { Rates } from './rates.js'
import { Answered } from './states.js'
import { textOf } from './words.js'

interface Node {
  readonly branch: Branch
  readonly children: readonly Node[]
  /** What stands below is not there yet. */
  readonly isComing: boolean
}

const chapterDigits = 2
const headingDigits = 4

function nodesBelow(
  code: string,
  byCode: ReadonlyMap<string, Branches>,
  open: ReadonlySet<string>,
): readonly Node[] {
  const branches = byCode.get(code)?.branches ?? []
  return branches.map(branch => {
    const children = open.has(branch.code) ? nodesBelow(branch.code, byCode, open) : []
    return { branch, children, isComing: !branch.is_line && children.length === 0 }
  })
}

/** Codes that have to be open for one to be seen. */
function above(code: string | undefined): readonly string[] {
  const levels = [chapterDigits, headingDigits, 6, 7, 8, 9]
  return code === undefined
    ? []
    : levels.filter(digits => digits < code.length).map(digits => code.slice(0, digits))
}

function useNameOf() {
  const first = useFirst()
  const either = useEither()
  const say = useSay()
  return ({ code, below, ...branch }: Branch): readonly [string, string] => {
    const chapter = chapters.get(code)
    if (chapter) return [either(chapter), '']
    const own = first(branch)
    if (own[0] !== '') return own
    if (below.length === 0) return [say('unnamedBranch'), '']
    return [`${below.map(one => first(one)[0]).join(', ')} …`, '']
  }
}

function Row({ branch, agreement }: { readonly branch: Branch; readonly agreement?: string }) {
  const say = useSay()
  const { count } = useFigures()
  const [name, other] = useNameOf()(branch)
  return (
    <>
      <span className="mono tree-code">{branch.code}</span>
      <span className="tree-name">
        {name} {other && <span className="soft">{other}</span>}
      </span>
      <span className="tree-rate figure">
        {!branch.is_line && (
          <span className="soft">{say('treeLines', { count: count(branch.lines) })}</span>
        )}{' '}
        {agreement !== undefined && branch.code.length >= headingDigits ? (
          <strong>{branch.agreement_pct === null ? '–' : `${branch.agreement_pct} %`}</strong>
        ) : (
          branch.rates.length > 0 && <Rates rates={branch.rates} isShort />
        )}
      </span>
    </>
  )
}

const settling = 100

/** Scrolls the tree, and not the page, to what is chosen. */
function showChosen(): void {
  const view = document.querySelector('.tree-view')
  const row = view?.querySelector('[data-selected]')
  if (!view || !row) return
  const [top, own] = [view.getBoundingClientRect(), row.getBoundingClientRect()]
  const isSeen = own.top >= top.top && own.bottom <= top.bottom
  if (!isSeen) view.scrollTop += own.top - top.top - top.height / 2
}

interface TariffTreeProps {
  readonly chosen: string | undefined
  readonly onChoose: (code: string) => void
  readonly agreement: string | undefined
  readonly onAgreement: (agreement: string) => void
}

export function TariffTree({ chosen, onChoose, agreement, onAgreement }: TariffTreeProps) {
  const say = useSay()
  const either = useEither()
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set(above(chosen)))
  const open = useMemo(() => [...expanded], [expanded])
  const { byCode, root } = useBranches(['', ...open], agreement)
  const nameOf = useNameOf()
  const isLoaded = open.every(code => byCode.has(code)) && byCode.has('')
  useEffect(() => {
    if (!isLoaded) return
    // An address that names a code opens the tree where it stands, once its rows are there.
    const timer = setTimeout(showChosen, settling)
    return () => clearTimeout(timer)
  }, [isLoaded])
  const item = ({ branch, children, isComing }: Node): ReactNode => (
    <TreeItem
      id={branch.code}
      textValue={`${branch.code} ${nameOf(branch)[0]}`}
      hasChildItems={!branch.is_line}
      className="tree-item"
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <>
            {hasChildItems ? (
              <Button slot="chevron" className="tree-open" aria-label={say('unfold')}>
                <ChevronRight size={14} aria-hidden className={isExpanded ? 'turned' : ''} />
              </Button>
            ) : (
              <span className="tree-open" />
            )}
            <Row branch={branch} {...(agreement === undefined ? {} : { agreement })} />
          </>
        )}
      </TreeItemContent>
      {isComing ? (
        // A branch is opened by keys only where something stands below it already.
        <TreeItem id={`${branch.code} `} textValue={say('loading')} className="tree-item">
          <TreeItemContent>
            <span />
            <span className="soft">{say('loading')}…</span>
          </TreeItemContent>
        </TreeItem>
      ) : (
        <Collection items={children.map(withId)}>{item}</Collection>
      )}
    </TreeItem>
  )
  return (
    <Answered asked={root}>
      {({ agreements }) => (
        <>
          <div className="tree-tools">
            <Pick
              label={say('treeRates')}
              choices={[
                { id: 'ordinary', name: say('ordinaryRate') },
                ...agreements.map(id => ({ id, name: either(textOf(rateKindTexts, id)) })),
              ]}
              value={agreement ?? 'ordinary'}
              onChange={onAgreement}
            />
          </div>
          <Tree
            aria-label={say('schedule')}
            className="tree-view"
            items={nodesBelow('', byCode, expanded).map(withId)}
            expandedKeys={expanded}
            onExpandedChange={keys => setExpanded(new Set([...keys].map(String)))}
            selectionMode="single"
            selectionBehavior="replace"
            selectedKeys={chosen === undefined ? [] : [chosen]}
            onSelectionChange={keys => {
              const [code] = keys === 'all' ? [] : [...keys].map(String)
              if (code !== undefined && code.length >= headingDigits) onChoose(code)
            }}
            onAction={key => {
              const code = String(key)
              if (code.length >= headingDigits) onChoose(code)
            }}
          >
            {item}
          </Tree>
          <p className="soft">{say('chapterNote')}</p>
        </>
      )}
    </Answered>
  )
}

function withId(node: Node): Node & { readonly id: string } {
  return { ...node, id: node.branch.code }
}
