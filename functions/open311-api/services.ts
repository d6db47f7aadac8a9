import type { Answer, Row } from '#shared/domain/open311/answer.ts'
import type { Attribute } from '#shared/domain/open311/attribute.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import { CategoryId } from '#shared/domain/registry/ids.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import type { TenantCall } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'
import { nameIn } from './registry-names.ts'

/** GET services: every category one can report under. */
export async function services({ tenant, language }: TenantCall, { registry }: Open311Deps): Promise<Answer> {
  const categories = await registry.list(tenant, 'category', 'all')
  const rows = categories.map(
    ({ entry }): Row => ({
      service_code: entry.id,
      service_name: nameIn(entry.name, language),
      description: entry.note ? nameIn(entry.note, language) : nameIn(entry.name, language),
      metadata: (entry.attributes ?? []).length > 0,
      type: 'realtime',
      keywords: [entry.name.zh, entry.name.en, entry.field].filter(Boolean).join(', '),
      group: nameIn(entry.majorClass, language),
    }),
  )
  return { root: 'services', item: 'service', rows }
}

/** GET services/{code}: what else is asked of the reporter. */
export async function serviceDefinition(call: TenantCall, code: string, deps: Open311Deps): Promise<Answer> {
  const { id, attributes = [] } = await serviceOf(call, code, deps)
  const rows = [...attributes].sort((a, b) => a.order - b.order).map(attributeRow(call.language))
  return { root: 'service_definition', row: { service_code: id, attributes: { item: 'attribute', rows } } }
}

/** Throws a refusal for a code nobody knows. */
export async function serviceOf({ tenant }: TenantCall, code: string, { registry }: Open311Deps): Promise<Category> {
  const id = CategoryId.safeParse(code)
  const found = id.success && (await registry.get(tenant, 'category', id.data))
  if (!found) throw refuse(404, REFUSALS.unknown('service_code'))
  return found.entry
}

const attributeRow =
  (language: Language) =>
  ({ values, datatypeDescription, ...attribute }: Attribute): Row => ({
    variable: attribute.variable,
    code: attribute.code,
    datatype: attribute.datatype,
    required: attribute.required,
    datatype_description: datatypeDescription ?? null,
    order: attribute.order,
    description: (language === 'en' && attribute.en) || attribute.description,
    values: {
      item: 'value',
      rows: values.map(({ key, name, en }) => ({ key, name: (language === 'en' && en) || name })),
    },
  })
