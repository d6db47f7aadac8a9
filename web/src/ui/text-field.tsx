import { describedBy, Field, type FieldProps } from './field.tsx'

interface Props extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly type?: 'text' | 'tel' | 'email' | 'number' | 'date' | 'datetime-local' | 'search'
  readonly maxLength?: number
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'off'
  readonly required?: boolean
}

export function TextField({ value, onChange, rows, type = 'text', ...props }: Props) {
  const { id, hint, error, maxLength, autocomplete = 'off', required = false } = props
  const common = {
    ...{ id, value, autocomplete, class: 'input', 'aria-invalid': Boolean(error), 'aria-required': required },
    'aria-describedby': describedBy(id, hint, error),
    ...(maxLength !== undefined && { maxLength }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  }
  return (
    <Field {...props}>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} type={type as 'text'} />}
    </Field>
  )
}
