import { FieldGroup, type FieldProps } from './field.tsx'
import type { Option } from './select-field.tsx'

interface Props extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly Option[]
}

export function RadioField({ value, onChange, options, ...props }: Props) {
  return (
    <FieldGroup {...props}>
      {options.map(option => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={props.id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </FieldGroup>
  )
}
