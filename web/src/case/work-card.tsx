import type { ComponentChildren } from 'preact'
import type { WorkRow } from '../api/shapes.ts'
import { dateTime } from '../language/format.ts'
import { texts } from '../language/texts.ts'
import { agencyName, areaName } from '../place/place.ts'
import { categoryName } from '../place/taxonomy.ts'
import { useCountyOf } from '../place/use-county-of.ts'
import { countedOf } from './counted-of.ts'
import { Light, lightOf } from './light.tsx'
import { pendingName } from './pending-name.ts'
import { statusName } from './status-name.ts'
import { triageName } from './triage-name.ts'

const t = texts(
  { unknown: '类别待定', opened: '上报 {when}', mine: '我已领取', others: '他人处理中' },
  {
    unknown: 'Category not decided',
    opened: 'Reported {when}',
    mine: 'Claimed by me',
    others: 'Claimed by somebody else',
  },
)

interface Props {
  readonly row: WorkRow
  readonly now: number
  readonly current: boolean
  /** What is public of it, where that was searched. */
  readonly words?: string | undefined
  readonly children?: ComponentChildren
}

/** One case in a list: what, where, how it stands, until when. */
export function WorkCard({ row, now, current, words, children }: Props) {
  const { number, category, status, path, openedAt, agency, claimMine, claimUntil, pending, triage } = row
  useCountyOf(path)
  const counted = countedOf(row)
  const claimed = claimUntil !== undefined && Date.parse(claimUntil) > now
  const colour = counted.due === undefined ? '' : (lightOf(counted, now) ?? '')
  return (
    <li class={`card ${colour} ${current ? 'current' : ''}`}>
      <div class="card-top">
        {children}
        <a href={`/cases/${number}`}>
          {categoryName(category) ?? t('unknown')} · {number}
        </a>
      </div>
      <p>
        {triage && <span class={`tag ${triage === 'danger' ? 'red' : 'yellow'}`}>{triageName(triage)}</span>}{' '}
        <span class="tag">{statusName(status)}</span> {row.due && <Light counted={counted} now={now} />}{' '}
        {pending && <span class="tag yellow">{pendingName(pending)}</span>}{' '}
        {claimed && <span class="tag grey">{claimMine ? t('mine') : t('others')}</span>}
      </p>
      {words && <p>{words}</p>}
      <p class="soft">
        {path.slice(-2).map(areaName).join(' › ')} {agency && `· ${agencyName(agency)}`} ·{' '}
        {t('opened', { when: dateTime(openedAt) })}
      </p>
    </li>
  )
}
