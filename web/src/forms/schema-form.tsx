import type { JsonSchema } from './json-schema.ts'
import type { Values } from './missing-fields.ts'
import { SchemaField } from './schema-field.tsx'

interface Props {
  /** Of the form on its page: two actions may have a field of the same name. */
  readonly prefix: string
  readonly schema: JsonSchema
  readonly values: Values
  /** By pointer. */
  readonly errors: ReadonlyMap<string, string>
  readonly at?: string
  /** A change and not the new values: a photo or a position may come after other fields were filled in. */
  readonly onChange: (change: (values: Values) => Values) => void
}

/** Any action's input as a form, from the schema that checks it. */
export const SchemaForm = ({ prefix, schema, values, errors, at = '', onChange }: Props) => (
  <>
    {Object.entries(schema.properties ?? {}).map(([name, property]) => (
      <SchemaField
        key={name}
        id={fieldId(prefix, `${at}/${name}`)}
        {...{ name, prefix, values, errors, onChange }}
        schema={property}
        pointer={`${at}/${name}`}
        required={schema.required?.includes(name) ?? false}
        change={next => onChange(last => ({ ...last, [name]: next(last[name]) }))}
      />
    ))}
  </>
)

export const fieldId = (prefix: string, pointer: string): string => `${prefix}${pointer.replaceAll('/', '-')}`
