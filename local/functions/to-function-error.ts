import type { FunctionError } from './thread-messages.ts'

/** Whatever was thrown, as Lambda reports it. */
export function toFunctionError(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) }
  return {
    errorType: error.name,
    errorMessage: error.message,
    ...(error.stack ? { trace: error.stack.split('\n') } : {}),
  }
}
