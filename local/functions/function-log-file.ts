import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'

export interface FunctionLogFile {
  write(functionName: string, line: string): void
  close(): Promise<void>
}

/** `<dataDir>/functions.log`: what all functions wrote, one line each with its function's name. */
export function openFunctionLogFile(dataDir: string): FunctionLogFile {
  mkdirSync(dataDir, { recursive: true })
  const file = createWriteStream(join(dataDir, 'functions.log'), { flags: 'a' })
  return {
    write: (functionName, line) => void file.write(`${functionName} ${line}\n`),
    close: () => new Promise(resolve => file.end(resolve)),
  }
}
