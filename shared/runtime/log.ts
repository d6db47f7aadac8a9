import { Logger } from '@aws-lambda-powertools/logger'
import { LOG_CODES } from '#shared/domain/log/log-codes.ts'
import type { Log } from '#shared/ports/log.ts'

/** One JSON line per entry, with the code's sentence as its message. Of an error only name, code and stack are kept. */
export function lambdaLog(service: string): Log {
  const logger = new Logger({ serviceName: service })
  return {
    info: (code, fields = {}) => logger.info(LOG_CODES[code], { code, ...fields }),
    error: (code, fields, error) => logger.error(LOG_CODES[code], { code, ...fields, fault: faultOf(error) }),
  }
}

/** The message of a foreign error may quote what was sent (words of a person): it is left out, the stack's frames are kept. */
function faultOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '))
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { name: error.name, ...code, stack: frames.slice(0, 8).join('\n') }
}
