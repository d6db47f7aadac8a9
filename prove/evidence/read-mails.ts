import { readMail } from '#local/wire/outside/read-mail.ts'
import type { Rig } from '../rig/rig.ts'
import type { SentMail } from './evidence.ts'

/** What mail servers were given since `begun` (RFC 3339, on the rig's clock). */
export async function readMails({ local }: Rig, begun: string): Promise<readonly SentMail[]> {
  const sent = await local.wire.sentAfter(begun.replaceAll(':', ''))
  return sent
    .filter(({ name }) => name.endsWith('.eml'))
    .map(({ content }) => {
      const { to, text } = readMail(content)
      return { id: /^Message-ID: <(.+)>\r?$/m.exec(content)?.[1] ?? '', to, text }
    })
}
