import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './assembly.ts'

/** Brings cdk.out up to date in a process of its own: the rig runs what is in it and imports no stack. */
export async function synth(tell: (line: string) => void): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'infra', 'synth.ts')], { cwd: ROOT })
  tell(stdout.trim())
}
