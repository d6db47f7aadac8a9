import { describedBy, Field, type FieldProps } from './field.tsx'
import { groupBy } from './group-by.ts'

export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string
}

interface Props extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly Option[]
  /** Shown while nothing is chosen. */
  readonly none: string
}

export function SelectField({ value, onChange, options, none, ...props }: Props) {
  const { id, hint, error } = props
  const groups = groupBy(options, ({ group }) => group ?? '')
  const option = (each: Option) => (
    <option key={each.value} value={each.value}>
      {each.label}
    </option>
  )
  return (
    <Field {...props}>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={describedBy(id, hint, error)}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {[...groups].map(([group, all]) =>
          group ? (
            <optgroup key={group} label={group}>
              {all.map(option)}
            </optgroup>
          ) : (
            all.map(option)
          ),
        )}
      </select>
    </Field>
  )
}
