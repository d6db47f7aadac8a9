import { useEffect, useState } from 'preact/hooks'
import { distance, relative } from '../../language/format.ts'
import { texts } from '../../language/texts.ts'
import type { PlacePicked } from '../../outbox/report-form.ts'
import { type NearCase, nearCases } from '../../place/near-cases.ts'

const t = texts(
  {
    title: '附近已有人报过，是这一件吗？',
    near: '{far}处，{when}上报（{number}）',
    join: '是，加入 {number}',
    joined: '提交后加入 {number}：您会得到自己的查询码，部门只处理一次。',
    apart: '不是同一件，单独上报',
  },
  {
    title: 'Somebody reported something near here. Is it this one?',
    near: '{far} away, reported {when} ({number})',
    join: 'Yes, join {number}',
    joined: 'Your report will join {number}: you get a code of your own, and the agency deals with it once.',
    apart: 'It is another matter: report it apart',
  },
)

interface Props {
  readonly position: PlacePicked | undefined
  readonly category: string
  readonly joined: string
  readonly onJoin: (number: string) => void
}

/** Open cases of the category close by: joining one spares an agency the same work twice. */
export function NearNotice({ position, category, joined, onJoin }: Props) {
  const [found, setFound] = useState<readonly NearCase[]>([])
  useEffect(() => {
    let gone = false
    if (joined && found.every(({ number }) => number !== joined)) onJoin('')
    void nearCases(category, position).then(next => gone || setFound(next))
    return () => {
      gone = true
    }
  }, [category, position?.lat, position?.lon])
  if (joined)
    return (
      <div class="notice good" role="status">
        <p>{t('joined', { number: joined })}</p>
        <button type="button" class="button secondary small" onClick={() => onJoin('')}>
          {t('apart')}
        </button>
      </div>
    )
  if (found.length === 0) return null
  return (
    <section class="notice" aria-labelledby="near">
      <h2 id="near">{t('title')}</h2>
      <ul class="choices">
        {found.map(({ number, metres, openedAt }) => (
          <li key={number}>
            <a href={`/follow/${number}`} target="_blank" rel="noreferrer">
              {t('near', { number, far: distance(metres), when: relative(openedAt, Date.now()) })}
            </a>{' '}
            <button type="button" class="button secondary small" onClick={() => onJoin(number)}>
              {t('join', { number })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
