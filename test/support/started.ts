import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../../local/main.ts')

export interface Started {
  readonly child: ChildProcess
  /** Everything it said so far, both streams. */
  readonly said: () => string
  /** Resolves with the API's address when it says that it is ready; throws when it ends before that. */
  readonly ready: () => Promise<string>
  /** Sends the signal and waits for the end. Gives the exit code; null when it was killed. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** `npm start` as a process of its own. */
export function npmStart(...flags: readonly string[]): Started {
  const child = spawn(process.execPath, [MAIN, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text
    })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return {
    child,
    said: () => said,
    async ready() {
      for (;;) {
        const url = /^Ready: (\S+)$/m.exec(said)?.[1]
        if (url) return url
        if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}: ${said}`)
        await Promise.race([once(child.stdout, 'data'), ended])
      }
    },
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
