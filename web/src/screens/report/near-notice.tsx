import { distance, relative } from '../../language/format.ts'
import { outbox } from '../../outbox/outbox.ts'
import type { PlacePicked } from '../../outbox/report-form.ts'
import { metresBetween } from '../../place/metres-between.ts'
import { t } from './report-texts.ts'

const NEAR_METRES = 50
const DAY_MS = 86_400_000

interface Props {
  readonly id: string
  readonly position: PlacePicked | undefined
  readonly category: string
}

/** What was sent from this device close by within a day: perhaps it is the same. */
export function NearNotice({ id, position, category }: Props) {
  const now = Date.now()
  const found = outbox.value.find(
    ({ id: other, form, state, createdAt }) =>
      other !== id &&
      state !== 'draft' &&
      position &&
      form?.position &&
      (!category || form.category === category) &&
      now - createdAt < DAY_MS &&
      metresBetween(form.position, position) <= NEAR_METRES,
  )
  if (!found?.form?.position || !position) return null
  const far = distance(metresBetween(found.form.position, position))
  return (
    <div class="notice" role="status">
      <p>
        <a href={`/mine/${found.id}`}>{t('near', { far, when: relative(found.createdAt, now), title: found.title })}</a>
      </p>
      <p>{t('nearHint')}</p>
    </div>
  )
}
