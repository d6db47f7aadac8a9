import { useState } from 'preact/hooks'
import { texts } from '../../language/texts.ts'
import { ownItems } from '../../outbox/own-items.ts'
import { TextField } from '../../ui/text-field.tsx'
import { OwnCase } from './own-case.tsx'

const t = texts(
  {
    title: '您是上报人吗？',
    code: '查询码',
    hint: '在提交后的凭条上。可以补充情况、评价，或对结案提出一次异议。',
    open: '查看我的上报',
  },
  {
    title: 'Is it your report?',
    code: 'Follow-up code',
    hint: 'It is on the slip. With it you can answer a question, rate, or object once to the closing.',
    open: 'Open my report',
  },
)

interface Props {
  readonly number: string
  /** After everything the reporter did. */
  readonly onChange: () => void
}

/** The way in for the reporter; a device that sent the report knows its code already. */
export function OwnStory({ number, onChange }: Props) {
  const known = ownItems.value.find(({ receipt }) => receipt?.number === number)?.receipt?.code
  const [typed, setTyped] = useState('')
  const [entered, setEntered] = useState<string>()
  const code = entered ?? known
  if (code) return <OwnCase {...{ number, code, onChange }} />
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (typed.trim()) setEntered(typed.trim())
      }}
    >
      <h2>{t('title')}</h2>
      <TextField id="code" label={t('code')} hint={t('hint')} value={typed} onChange={setTyped} />
      <p class="buttons">
        <button type="submit" class="button secondary">
          {t('open')}
        </button>
      </p>
    </form>
  )
}
