import type { Duration } from 'aws-cdk-lib'
import type { BundledFunction } from '../constructs/bundled-function.ts'
import type { Resources } from '../resources.ts'

/** One deployed function: the one place to touch in infra/ when a function is added. */
export interface FunctionEntry {
  /** The folder below functions/. */
  readonly name: string
  readonly trigger:
    | { readonly kind: 'api' }
    | { readonly kind: 'queue'; readonly queue: keyof Resources['queues'] }
    | { readonly kind: 'stream' }
    | { readonly kind: 'schedule'; readonly every: Duration; readonly drains?: keyof Resources['queues'] }
  /** One sentence: what people lose while this function fails. */
  readonly errorImpact: string
  readonly grants: (fn: BundledFunction, to: Resources) => void
}
