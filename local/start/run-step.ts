import { spawn } from 'node:child_process'

/** Runs one of the project's own programs and waits for it; its errors go to the console. Throws when it fails. */
export async function runStep(what: string, program: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`${what} failed (see above); nothing was started.`)
}
