import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { OwnPhotosField } from '../photos/own-photos-field.tsx'
import { PhotoPicker } from '../photos/photo-picker.tsx'
import { areaName, place } from '../place/place.ts'
import { categoryOf, taxonomy } from '../place/taxonomy.ts'
import { FieldGroup } from '../ui/field.tsx'
import { instantOf, localTime } from '../ui/local-time.ts'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { zoneHint } from '../ui/zone-hint.ts'
import { AgenciesField } from './agencies-field.tsx'
import type { JsonSchema } from './json-schema.ts'
import type { Values } from './missing-fields.ts'
import { optionName } from './option-texts.ts'
import { PositionField } from './position-field.tsx'
import { propertyHint, propertyName } from './property-texts.ts'
import { SchemaForm } from './schema-form.tsx'
import { widgetOf } from './widget-of.ts'

const t = texts(
  { choose: '请选择', optional: '{name}（可不填）', first: '请先选择类别。' },
  { choose: 'Please choose', optional: '{name} (optional)', first: 'Choose a category first.' },
)

export interface SchemaFieldProps {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly pointer: string
  readonly schema: JsonSchema
  readonly required: boolean
  readonly values: Values
  readonly errors: ReadonlyMap<string, string>
  readonly change: (next: (value: unknown) => unknown) => void
  readonly onChange: (change: (values: Values) => Values) => void
}

/** One field, by what it is. */
export function SchemaField({
  id,
  name,
  prefix,
  pointer,
  schema,
  required,
  values,
  errors,
  change,
  onChange,
}: SchemaFieldProps) {
  const set = (next: unknown) => change(() => next)
  const plain = propertyName(name, schema)
  const label = required ? plain : t('optional', { name: plain })
  const common = { id, label, hint: propertyHint(name), error: errors.get(pointer) }
  const value = values[name]
  const text = typeof value === 'string' ? value : ''
  switch (widgetOf(name, schema)) {
    case 'words':
      return (
        <TextField
          {...common}
          rows={3}
          value={text}
          maxLength={schema.maxLength ?? WORDS_MAX}
          required={required}
          onChange={set}
        />
      )
    case 'photos':
      return <PhotoPicker {...common} photos={(value ?? []) as readonly string[]} onChange={set} />
    case 'own-photos':
      return <OwnPhotosField {...common} chosen={(value ?? []) as readonly string[]} onChange={set} />
    case 'agency':
      return <SelectField {...common} value={text} none={t('choose')} options={agencies()} onChange={set} />
    case 'agencies':
      return (
        <AgenciesField {...common} chosen={(value ?? []) as readonly string[]} options={agencies()} onChange={set} />
      )
    case 'area':
      return <SelectField {...common} value={text} none={t('choose')} options={areas()} onChange={set} />
    case 'category': {
      // A condition belongs to its category: another category, no condition.
      const choose = (next: string) => onChange(last => ({ ...last, category: next, condition: '' }))
      return <SelectField {...common} value={text} none={t('choose')} options={categories()} onChange={choose} />
    }
    case 'condition':
      return (
        <RadioField
          {...common}
          {...(!values.category && { hint: t('first') })}
          value={text}
          options={conditions(values.category)}
          onChange={set}
        />
      )
    case 'choice':
      return <RadioField {...common} value={text} options={(schema.enum ?? []).map(option)} onChange={set} />
    case 'yes-no': {
      const chosen = value === undefined ? '' : String(value)
      return (
        <RadioField
          {...common}
          value={chosen}
          options={[true, false].map(option)}
          onChange={next => set(next === 'true')}
        />
      )
    }
    case 'number': {
      const shown = typeof value === 'number' && !Number.isNaN(value) ? String(value) : ''
      return <TextField {...common} type="number" value={shown} onChange={next => set(Number.parseFloat(next))} />
    }
    case 'time':
      return (
        <TextField
          {...common}
          type="datetime-local"
          value={localTime(text)}
          hint={common.hint ?? zoneHint()}
          onChange={next => set(instantOf(next))}
        />
      )
    case 'position':
      return <PositionField {...common} value={value as { lat: number; lon: number } | undefined} onChange={set} />
    case 'group':
      return (
        <FieldGroup {...common}>
          <SchemaForm
            {...{ prefix, schema, errors, at: pointer }}
            values={(value ?? {}) as Values}
            onChange={inner => change(last => inner((last ?? {}) as Values))}
          />
        </FieldGroup>
      )
    default:
      return <TextField {...common} value={text} onChange={set} />
  }
}

const option = (value: unknown) => ({ value: String(value), label: optionName(value) })
const agencies = () => [...place.value.agencies.values()].map(({ id, name }) => ({ value: id, label: nameOf(name) }))
const areas = () => [...place.value.areas.keys()].map(id => ({ value: id, label: areaName(id) }))
const categories = () =>
  taxonomy.value.map(({ id, name, majorClass }) => ({ value: id, label: nameOf(name), group: nameOf(majorClass) }))
const conditions = (category: unknown) =>
  (categoryOf(String(category))?.conditions ?? []).map(({ id, name }) => ({ value: id, label: nameOf(name) }))
