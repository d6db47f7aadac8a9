import { FieldGroup, type FieldProps } from '../ui/field.tsx'
import type { Option } from '../ui/select-field.tsx'

interface Props extends FieldProps {
  readonly chosen: readonly string[]
  readonly options: readonly Option[]
  readonly onChange: (chosen: readonly string[]) => void
}

export const AgenciesField = ({ chosen, options, onChange, ...props }: Props) => (
  <FieldGroup {...props}>
    <details>
      <summary>
        {options
          .filter(({ value }) => chosen.includes(value))
          .map(({ label }) => label)
          .join('、') || '—'}
      </summary>
      {options.map(({ value, label }) => (
        <label key={value} class="choice">
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
    </details>
  </FieldGroup>
)
