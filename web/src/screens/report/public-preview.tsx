import { texts } from '../../language/texts.ts'
import type { ReportForm } from '../../outbox/report-form.ts'
import { areaOf } from '../../place/area-of.ts'
import { areaName } from '../../place/place.ts'
import { categoryName } from '../../place/taxonomy.ts'

const t = texts(
  {
    title: '公开的内容',
    category: '类别',
    place: '大致地点',
    state: '办理状态',
    stateValue: '已收到，以及之后每一步',
    undecided: '由工作人员判断',
    joined: '并入 {number}，公开的只有该案件的进度。',
    never: '您写的原话、姓名、电话和准确位置都不公开；照片须经工作人员审核批准才会公开。',
  },
  {
    title: 'What will be public',
    category: 'Category',
    place: 'Rough place',
    state: 'How it stands',
    stateValue: 'Received, and each step after that',
    undecided: 'Staff will decide',
    joined: 'It joins {number}; only how that case stands is public.',
    never:
      'Your own words, name, phone and exact position are never public; a photo only once a person has approved it.',
  },
)

/** Said before sending, not after. */
export function PublicPreview({ form }: { readonly form: ReportForm }) {
  const grid = areaOf(form)
  return (
    <section class="notice" aria-labelledby="preview">
      <h2 id="preview">{t('title')}</h2>
      <dl class="facts">
        <dt>{t('category')}</dt>
        <dd>{categoryName(form.category || undefined) ?? t('undecided')}</dd>
        <dt>{t('place')}</dt>
        <dd>{grid ? areaName(grid) : t('undecided')}</dd>
        <dt>{t('state')}</dt>
        <dd>{t('stateValue')}</dd>
      </dl>
      {form.joinCase && <p>{t('joined', { number: form.joinCase })}</p>}
      <p>{t('never')}</p>
    </section>
  )
}
