import { FieldGroup, type FieldProps } from './field.tsx'
import type { Option } from './select-field.tsx'

interface Props extends FieldProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly options: readonly Option[]
}

/** Any number of a few. */
export const CheckboxField = ({ chosen, onChange, options, ...props }: Props) => (
  <FieldGroup {...props}>
    {options.map(({ value, label }) => (
      <label class="choice" key={value}>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={event =>
            onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter(each => each !== value))
          }
        />
        <span>{label}</span>
      </label>
    ))}
  </FieldGroup>
)
