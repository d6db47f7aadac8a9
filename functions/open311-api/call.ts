import type { Form } from '#shared/domain/open311/read-form.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Language } from '#shared/runtime/http/language.ts'

export interface Media {
  readonly type: string
  readonly bytes: Uint8Array
}

/** One Open311 request, read but not yet believed. */
export interface Call {
  readonly method: string
  /** Below the endpoint and without the format: `['requests', '7K4QM2X9RD']`. */
  readonly path: readonly string[]
  readonly format: 'xml' | 'json' | 'csv'
  /** Query and body together, the body last. */
  readonly form: Form
  readonly media: readonly Media[]
  readonly language: Language
  /** Where this deployment is, as the client addressed it: scheme and host. */
  readonly origin: string
  readonly requestId: string
}

export type TenantCall = Call & { readonly tenant: Tenant }
