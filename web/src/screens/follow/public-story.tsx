import { useEffect } from 'preact/hooks'
import { api, read } from '../../api/read.ts'
import { config } from '../../app/config.ts'
import { dateTime } from '../../language/format.ts'
import { language } from '../../language/language.ts'
import { texts } from '../../language/texts.ts'
import { agencyName } from '../../place/place.ts'
import { categoryName } from '../../place/taxonomy.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { PublicPhotos } from './public-photos.tsx'

const t = texts(
  {
    open: '办理中',
    closed: '已办结',
    category: '类别',
    agency: '负责部门',
    due: '承诺期限',
    opened: '上报时间',
    changed: '最近更新',
    words: '情况说明',
    story: '办理经过',
  },
  {
    open: 'Open',
    closed: 'Closed',
    category: 'Category',
    agency: 'Agency in charge',
    due: 'Due by',
    opened: 'Reported',
    changed: 'Last change',
    words: 'What it is about',
    story: 'What happened',
  },
)

const EVERY_MS = 30_000

interface Props {
  readonly number: string
  /** One more whenever the reporter did something: what stands here is read again. */
  readonly changes: number
}

export function PublicStory({ number, changes }: Props) {
  const path = { tenant: config.value.tenant.id, number }
  const { data, problem, reload } = useLoaded(
    `${number} ${language.value}`,
    () => read(api().GET('/api/t/{tenant}/cases/{number}', { params: { path } })),
    EVERY_MS,
  )
  useEffect(() => {
    if (changes > 0) void reload()
  }, [changes, reload])
  if (problem) return <ProblemNotice problem={problem} onAgain={() => void reload()} />
  if (!data) return <Waiting />
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('words'), data.words ?? undefined],
    [t('category'), categoryName(data.category)],
    [t('agency'), data.agency && agencyName(data.agency)],
    [t('due'), data.due && data.status === 'open' ? dateTime(data.due) : undefined],
    [t('opened'), dateTime(data.openedAt)],
    [t('changed'), dateTime(data.changedAt)],
  ]
  return (
    <section aria-labelledby="story">
      <h2 id="story" class="big-number">
        {data.number}
      </h2>
      <p>
        <span class={`tag ${data.status === 'closed' ? 'green' : ''}`}>{t(data.status)}</span>{' '}
        <strong>{data.sentence}</strong>
      </p>
      <dl class="facts">
        {rows.map(([label, value]) =>
          value ? (
            <>
              <dt key={label}>{label}</dt>
              <dd>{value}</dd>
            </>
          ) : null,
        )}
      </dl>
      {data.photos.length > 0 && <PublicPhotos photos={data.photos} />}
      <h3>{t('story')}</h3>
      <ol class="steps">
        {data.story.map(({ at, sentence }) => (
          <li key={at + sentence}>
            {sentence} <span class="soft">{dateTime(at)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
