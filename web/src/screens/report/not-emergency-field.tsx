import { texts } from '../../language/texts.ts'

const t = texts(
  {
    call: '这类情况可能有危险，请先拨打 {line}。',
    safe: '没有人有危险，仍要在这里上报',
  },
  {
    call: 'This may be dangerous: call {line} first.',
    safe: 'Nobody is in danger; I want to report it here',
  },
)

interface Props {
  /** Whom to call. */
  readonly line: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Beside a category that is an emergency: call first, then say that nobody is in danger. */
export const NotEmergencyField = ({ line, checked, onChange }: Props) => (
  <div class="notice urgent">
    <p>
      <a class="button" href={`tel:${line}`}>
        {t('call', { line })}
      </a>
    </p>
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
      <span>{t('safe')}</span>
    </label>
  </div>
)
