import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { groupBy } from '../ui/group-by.ts'
import type { Impossible } from './next-action.ts'

const t = texts(
  { title: '为什么有些操作现在不能做', and: '、' },
  { title: 'What is not possible now, and why', and: ', ' },
)

/** Actions that are not possible, by their reason: nobody should have to guess what is missing. */
export function WhyNot({ impossible }: { readonly impossible: readonly Impossible[] }) {
  if (impossible.length === 0) return null
  const byReason = groupBy(impossible, ({ why }) => why)
  return (
    <details>
      <summary>{t('title')}</summary>
      <dl class="reasons">
        {[...byReason].map(([why, actions]) => (
          <div key={why}>
            <dt>{[...new Set(actions.map(({ label }) => nameOf(label)))].join(t('and'))}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
