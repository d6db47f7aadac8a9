import type { Told } from '#shared/commands/danger-first.ts'
import { type Form, lastOf } from '#shared/domain/open311/read-form.ts'
import { CategoryId } from '#shared/domain/registry/ids.ts'
import type { TenantCall } from './call.ts'

/** What a POST tells, as far as it can be read, whatever else is wrong with it. */
export function toldIn({ tenant, form }: TenantCall): Told {
  const category = CategoryId.safeParse(lastOf(form, 'service_code'))
  return {
    tenant,
    input: {
      words: lastOf(form, 'description') ?? '',
      ...(category.success && { category: category.data }),
      ...confirmation(form),
    },
  }
}

/** Our extension: these clients cannot ask their user in our words. */
export const confirmation = (form: Form): { readonly confirmNotEmergency?: true } =>
  lastOf(form, 'confirm_not_emergency') === 'true' ? { confirmNotEmergency: true } : {}
