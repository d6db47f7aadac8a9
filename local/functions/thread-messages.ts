import type { SharedTime } from '../clock/shared-time.ts'

/** What a function's thread is started with. */
export interface ThreadStart {
  readonly assetDir: string
  readonly handler: string
  readonly functionName: string
  readonly functionArn: string
  readonly memoryMb: number
  readonly timeoutMs: number
  readonly sharedTime: SharedTime
}

export interface Invoke {
  readonly requestId: string
  /** JSON text, as a Lambda function gets it over the wire: nothing but JSON passes. */
  readonly event: string
}

/** Lambda's own shape of a failed invocation. */
export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}

export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'result'; readonly payload: string }
  | { readonly kind: 'error'; readonly error: FunctionError }
  | { readonly kind: 'broken'; readonly error: FunctionError }
