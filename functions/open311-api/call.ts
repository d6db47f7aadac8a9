import type { Answer } from '#shared/domain/open311/answer.ts'
import type { Form } from '#shared/domain/open311/read-form.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import type { Asked } from './format-of.ts'

export interface Media {
  readonly bytes: Uint8Array
}

/** How a place may be named: `/t/{tenant}` in the address, jurisdiction_id. */
export interface Jurisdiction {
  readonly inPath: string | undefined
  readonly asked: string | undefined
}

/** One Open311 request, read but not yet believed. */
export interface Call {
  readonly method: string
  /** Below the endpoint and without the format: `['requests', '7K4QM2X9RD']`. */
  readonly path: readonly string[]
  readonly format: Asked['format']
  readonly jurisdiction: Jurisdiction
  /** Query and body together, the body last. */
  readonly form: Form
  readonly media: readonly Media[]
  readonly language: Language
  /** Where this deployment is, as the client addressed it: scheme and host. */
  readonly origin: string
  /** The path as it was asked. */
  readonly address: string
  readonly requestId: string
}

export type TenantCall = Call & { readonly tenant: Tenant }

/** An answer of which there is more, and the address that goes on. */
export type Paged = Answer & { readonly next?: string }
