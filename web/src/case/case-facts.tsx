import type { CaseShown } from '../api/shapes.ts'
import { dateTime } from '../language/format.ts'
import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { areaName } from '../place/place.ts'
import { categoryName, categoryOf } from '../place/taxonomy.ts'
import { Light } from './light.tsx'
import { statusName } from './status-name.ts'

const t = texts(
  {
    state: '状态',
    category: '类别',
    condition: '立案条件',
    place: '地点',
    address: '地点说明',
    position: '坐标',
    opened: '上报时间',
    triage: '为何需要人工',
    claim: '领取',
    mine: '由我处理，至 {until}',
    others: '他人处理中，至 {until}',
    closed: '结案时间',
    erased: '（已按期删除）',
    closing: '结案说明',
    rejected: '不予受理说明',
    public: '已公开',
    publicPhotos: '照片 {n} 张',
  },
  {
    state: 'State',
    category: 'Category',
    condition: 'Condition',
    place: 'Place',
    address: 'About the place',
    position: 'Position',
    opened: 'Reported',
    triage: 'Why a person decides',
    claim: 'Claimed',
    mine: 'By me, until {until}',
    others: 'By somebody else, until {until}',
    closed: 'Closed',
    erased: '(erased as planned)',
    closing: 'On closing',
    rejected: 'Why it was rejected',
    public: 'Public now',
    publicPhotos: { one: '{n} photo', other: '{n} photos' },
  },
)

/** The case in a table of facts; what is not known is not shown. */
export function CaseFacts({ shown }: { readonly shown: CaseShown }) {
  const { position, claim, path } = shown
  const lead = shown.tasks.filter(({ kind }) => kind === 'lead').at(-1)
  const condition = categoryOf(shown.category)?.conditions.find(({ id }) => id === shown.condition)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('category'), categoryName(shown.category)],
    [t('condition'), condition && nameOf(condition.name)],
    [t('place'), path.slice(-3).map(areaName).join(' › ')],
    [t('address'), shown.address],
    [t('position'), position && `${position.lat.toFixed(5)}, ${position.lon.toFixed(5)}`],
    [t('opened'), dateTime(shown.openedAt)],
    [t('triage'), shown.triage?.why],
    [t('claim'), claim && t(claim.mine ? 'mine' : 'others', { until: dateTime(claim.until) })],
    [t('closed'), shown.closedAt && dateTime(shown.closedAt)],
    [t('closing'), shown.closing === null ? t('erased') : shown.closing],
    [t('rejected'), shown.rejection?.words ?? undefined],
    [t('public'), publicNow(shown)],
  ]
  return (
    <section>
      <p>
        <span class="tag">{statusName(shown.status)}</span>{' '}
        {lead && (
          <Light
            counted={{
              status: lead.status,
              from: lead.dispatchedAt,
              due: lead.provisional ? undefined : lead.due,
            }}
            now={Date.now()}
          />
        )}
      </p>
      <dl class="facts">
        {rows.flatMap(([label, value]) =>
          value ? [<dt key={label}>{label}</dt>, <dd key={`${label}-value`}>{value}</dd>] : [],
        )}
      </dl>
    </section>
  )
}

/** What everybody sees of it: the words, and how many photos. */
function publicNow({ published }: CaseShown): string | undefined {
  if (!published) return undefined
  const photos = published.photos.length > 0 && t('publicPhotos', { n: published.photos.length })
  const words = published.words === null ? t('erased') : published.words
  return [words, photos].filter(Boolean).join(' · ')
}
