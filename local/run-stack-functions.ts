import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SharedTime } from './clock/shared-time.ts'
import { functionEnvironment } from './functions/function-environment.ts'
import { openFunctionLogFile } from './functions/function-log-file.ts'
import { createLogBook, type LogBook } from './functions/log-book.ts'
import { type Functions, startFunctions } from './functions/start-functions.ts'
import { localAddresses } from './local-addresses.ts'
import type { StackModel } from './template/model.ts'
import type { Wire } from './wire/wire.ts'

interface StackFunctionsOptions {
  readonly model: StackModel
  readonly wire: Wire
  readonly sharedTime: SharedTime
  /** Asked for when a worker starts; the gateway itself needs the functions first. */
  readonly apiUrl: () => string
  readonly dataDir?: string
  readonly tell: (message: string) => void
}

export interface StackFunctions {
  readonly functions: Functions
  readonly logBook: LogBook
  close(): Promise<void>
}

/** The functions of the stack with their way to the wire, their logs and the cache of their compiled code. */
export function runStackFunctions(options: StackFunctionsOptions): StackFunctions {
  const { model, wire, dataDir } = options
  const logFile = dataDir === undefined ? undefined : openFunctionLogFile(dataDir)
  const logBook = createLogBook((functionName, line) => logFile?.write(functionName, line))
  const functions = startFunctions({
    functions: model.functions,
    sharedTime: options.sharedTime,
    logBook,
    compileCacheDir: join(dataDir ?? tmpdir(), 'wangge-compile-cache'),
    onFailure: (name, { errorType, errorMessage }) => options.tell(`${name} failed: ${errorType}: ${errorMessage}`),
    environment: fn =>
      functionEnvironment(fn, {
        model,
        wireUrl: wire.url,
        credentials: wire.credentialsFor(fn.roleArn),
        addresses: localAddresses(model, { wireUrl: wire.url, apiUrl: options.apiUrl() }),
      }),
  })
  return {
    functions,
    logBook,
    async close() {
      await functions.stop()
      await logFile?.close()
    },
  }
}
