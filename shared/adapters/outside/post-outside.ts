import { request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts'

/** From the name's lookup to the answer's last byte. */
const PATIENCE_MS = 8000
const ANSWER_BYTES = 10_000

export interface Outgoing {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** `host` or `host:port` inside the deployment's own network: no check of address or scheme for these. */
  readonly trusted: readonly string[]
}

export interface Answered {
  readonly status: number
  /** At most 10 KB of it. */
  readonly body: string
}

/** Whether an address may be called at all: over TLS and outside, or trusted by its whole name. */
export function mayLeadOut({ protocol, host, hostname }: URL, trusted: readonly string[]): boolean {
  if (isTrusted({ host, hostname }, trusted)) return true
  // An address written as numbers is never looked up, so it is judged here.
  const bare = hostname.replace(/^\[|\]$/g, '')
  return protocol === 'https:' && (isIP(bare) === 0 || isPublicAddress(bare))
}

const isTrusted = ({ host, hostname }: Pick<URL, 'host' | 'hostname'>, trusted: readonly string[]): boolean =>
  trusted.includes(host) || trusted.includes(hostname)

/**
 * A POST to an address that somebody else chose: of bounded time and size, redirects not followed, connected to the very
 * address that was checked. Throws PrivateAddress where it would lead inside.
 */
export function postOutside({ url, headers, body, trusted }: Outgoing): Promise<Answered> {
  if (!mayLeadOut(url, trusted)) return Promise.reject(new PrivateAddress(`${url.host} is no public HTTPS address`))
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(!isTrusted(url, trusted) && { lookup: lookupPublic }),
  }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? request : plainRequest
    const sent = send(url, options, response => {
      const status = response.statusCode ?? 0
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        answer += chunk
        if (answer.length < ANSWER_BYTES) return
        // What it answers beyond that is nothing we read.
        resolve({ status, body: answer.slice(0, ANSWER_BYTES) })
        response.destroy()
      })
      response.on('end', () => resolve({ status, body: answer }))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
