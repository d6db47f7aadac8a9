import { createServer } from 'node:net'
import type { LocalFile } from './control/local-file.ts'

export interface Ports {
  readonly api: number
  readonly issuer: number
  readonly wire: number
}

/**
 * A wanted port for the API brings the next two for the issuer and the wire. Otherwise a stack takes the ports it had
 * before: queue addresses and tokens that were kept hold them. A port that is taken meanwhile is given up for any free one,
 * but for the one that was asked for.
 */
export async function choosePorts(wanted: number | undefined, last: LocalFile | undefined): Promise<Ports> {
  const before = (url: string | undefined): number => Number(url ? new URL(url).port : 0)
  return {
    api: wanted || (await freeOrAny(before(last?.url))),
    issuer: await freeOrAny(before(last?.issuerUrl) || (wanted ? wanted + 1 : 0)),
    wire: await freeOrAny(before(last?.wireUrl) || (wanted ? wanted + 2 : 0)),
  }
}

function freeOrAny(port: number): Promise<number> {
  if (port === 0) return Promise.resolve(0)
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(0))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)))
  })
}
