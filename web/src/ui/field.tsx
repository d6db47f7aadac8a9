import type { ComponentChildren } from 'preact'

export interface FieldProps {
  /** Of the control inside; errors link to it. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** A labelled control with its hint and its error, joined for those who hear the page. */
export function Field({ id, label, hint, error, children }: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      <FieldTexts id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** The same for a group of controls. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  children,
}: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <fieldset
      class={error ? 'field wrong' : 'field'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend>{label}</legend>
      <FieldTexts id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

const FieldTexts = ({ id, hint, error }: Omit<FieldProps, 'label'>) => (
  <>
    {hint && (
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {error && (
      <span class="error" id={`${id}-error`}>
        {error}
      </span>
    )}
  </>
)

/** For the control's own aria-describedby. */
export const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
