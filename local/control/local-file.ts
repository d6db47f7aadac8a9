import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** What a running local stack tells the command line about itself, in `<dataDir>/local.json`. */
export const LocalFile = z.object({
  pid: z.int(),
  url: z.string(),
  issuerUrl: z.string(),
  audience: z.string(),
  controlUrl: z.string(),
  /** Bearer token of the control endpoint; new at every start. */
  controlToken: z.string(),
  wireUrl: z.string(),
  operator: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
  region: z.string(),
  stackName: z.string(),
  outputs: z.record(z.string(), z.string()),
})
export type LocalFile = z.infer<typeof LocalFile>

const fileIn = (dataDir: string): string => join(dataDir, 'local.json')

/** Readable by its owner only: it holds keys to the local stack. */
export function writeLocalFile(dataDir: string, content: LocalFile): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(`${fileIn(dataDir)}.new`, JSON.stringify(content, null, 2), { mode: 0o600 })
  renameSync(`${fileIn(dataDir)}.new`, fileIn(dataDir))
}

/** The last stack that ran here, also one that was killed; `isRunning` tells. */
export function readLocalFile(dataDir: string): LocalFile | undefined {
  let text: string
  try {
    text = readFileSync(fileIn(dataDir), 'utf8')
  } catch {
    return undefined
  }
  return LocalFile.safeParse(JSON.parse(text)).data
}

/** Asks the stack itself: a process id says little after a kill, it may belong to somebody else by now. */
export async function isRunning({ pid, controlUrl, controlToken }: LocalFile): Promise<boolean> {
  if (pid === 0) return false
  const headers = { authorization: `Bearer ${controlToken}` }
  const answer = await fetch(`${controlUrl}/status`, { headers, signal: AbortSignal.timeout(2000) }).catch(
    () => undefined,
  )
  return answer?.ok ?? false
}

/** Marks the file as ended; the addresses stay, so that the next start takes the same ports. */
export function endLocalFile(dataDir: string): void {
  const last = readLocalFile(dataDir)
  if (last) writeLocalFile(dataDir, { ...last, pid: 0, controlToken: '' })
  else rmSync(fileIn(dataDir), { force: true })
}
