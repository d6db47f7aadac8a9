import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { texts } from '../../language/texts.ts'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { OwnStory } from './own-story.tsx'
import { PublicStory } from './public-story.tsx'

const t = texts(
  {
    title: '查询进度',
    number: '案件编号',
    hint: '例如 7K4QM-2X9RD-6，在提交后的凭条上。',
    look: '查询',
    another: '查询另一个编号',
  },
  {
    title: 'Follow a report',
    number: 'Case number',
    hint: 'Such as 7K4QM-2X9RD-6; it is on the slip you were given.',
    look: 'Look it up',
    another: 'Look up another number',
  },
)

/** How a case stands, for anybody who has its number. */
export function Follow() {
  const { number = '' } = useRoute().params
  const { route } = useLocation()
  const [typed, setTyped] = useState('')
  const [changes, setChanges] = useState(0)
  return (
    <Page title={t('title')} narrow>
      {number && <PublicStory number={number} changes={changes} />}
      {number && <OwnStory key={number} number={number} onChange={() => setChanges(last => last + 1)} />}
      <form
        onSubmit={event => {
          event.preventDefault()
          if (typed.trim()) route(`/follow/${encodeURIComponent(typed.trim())}`)
        }}
      >
        <TextField
          id="number"
          label={number ? t('another') : t('number')}
          hint={t('hint')}
          value={typed}
          onChange={setTyped}
        />
        <button type="submit" class="button">
          {t('look')}
        </button>
      </form>
    </Page>
  )
}
