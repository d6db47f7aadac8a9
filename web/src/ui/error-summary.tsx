import { useEffect, useRef } from 'preact/hooks'
import { texts } from '../language/texts.ts'

const t = texts({ title: '请修改以下内容' }, { title: 'There is a problem' })

export interface FormError {
  /** Of the control to correct. */
  readonly id: string
  readonly message: string
}

/** Everything that is wrong, in one place, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div class="summary-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('title')}</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id + message}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
