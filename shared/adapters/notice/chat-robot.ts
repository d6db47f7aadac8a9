import { createHmac } from 'node:crypto'
import { request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { isIP } from 'node:net'
import * as z from 'zod'
import type { Robot } from '#shared/domain/notice/contact.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { NoticeSender, Sending } from '#shared/ports/notice-sender.ts'
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts'

export interface RobotOptions {
  /** `host` or `host:port` of robots inside the deployment's own network: no check of address or scheme for these. */
  readonly trusted: readonly string[]
  /** Real time: robots take signatures of the last hour. */
  readonly clock: Clock
}

const PATIENCE_MS = 8000
const ANSWER_BYTES = 10_000
const Answer = z.object({ errcode: z.number() })
/** Busy, or too many in a minute: https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages */
const LATER: readonly number[] = [-1, 130_101]

/** A group's chat robot: a POST of text, signed as DingTalk's custom robots want it. Redirects are not followed. */
export function chatRobot({ trusted, clock }: RobotOptions): NoticeSender<Robot> {
  return {
    async send(robot, { subject, text }) {
      const url = signedUrl(robot, Date.parse(clock()))
      const isTrusted = trusted.includes(url.host) || trusted.includes(url.hostname)
      if (!isTrusted && !mayLeadOut(url)) return { outcome: 'refused', reason: 'robot-forbidden' }
      const body = JSON.stringify({ msgtype: 'text', text: { content: `${subject}\n\n${text}` } })
      try {
        return judged(await post(url, body, isTrusted))
      } catch (error) {
        return error instanceof PrivateAddress
          ? { outcome: 'refused', reason: 'robot-forbidden' }
          : { outcome: 'later' }
      }
    },
  }
}

function signedUrl({ url, secret }: Robot, timestamp: number): URL {
  const signed = new URL(url)
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
  signed.searchParams.set('timestamp', String(timestamp))
  signed.searchParams.set('sign', sign)
  return signed
}

/** An address written as numbers is never looked up, so it is judged here. */
function mayLeadOut({ protocol, hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return protocol === 'https:' && (isIP(bare) === 0 || isPublicAddress(bare))
}

interface Posted {
  readonly status: number
  readonly body: string
}

function post(url: URL, body: string, isTrusted: boolean): Promise<Posted> {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
  const options = { method: 'POST', headers, signal: AbortSignal.timeout(PATIENCE_MS) }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? request : plainRequest
    const sent = send(url, { ...options, ...(!isTrusted && { lookup: lookupPublic }) }, response => {
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        // What it answers beyond that is nothing we read.
        if (answer.length < ANSWER_BYTES) answer += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function judged({ status, body }: Posted): Sending {
  if (status === 429 || status >= 500) return { outcome: 'later' }
  if (status < 200 || status >= 300) return { outcome: 'refused', reason: 'robot-refused' }
  const { errcode } = Answer.catch({ errcode: 0 }).parse(jsonOf(body))
  if (errcode === 0) return { outcome: 'sent' }
  return LATER.includes(errcode) ? { outcome: 'later' } : { outcome: 'refused', reason: 'robot-refused' }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
