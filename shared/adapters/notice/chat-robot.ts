import { createHmac } from 'node:crypto'
import * as z from 'zod'
import { type Answered, postOutside } from '#shared/adapters/outside/post-outside.ts'
import { PrivateAddress } from '#shared/adapters/outside/public-address.ts'
import type { Robot } from '#shared/domain/notice/contact.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { NoticeSender, Sending } from '#shared/ports/notice-sender.ts'

export interface RobotOptions {
  /** `host` or `host:port` of robots inside the deployment's own network: no check of address or scheme for these. */
  readonly trusted: readonly string[]
  /** Real time: robots take signatures of the last hour. */
  readonly clock: Clock
}

const HEADERS = { 'content-type': 'application/json; charset=utf-8' }
const Answer = z.object({ errcode: z.number() })
/** Busy, or too many in a minute: https://open.dingtalk.com/document/orgapp/custom-robots-send-group-messages */
const LATER: readonly number[] = [-1, 130_101]

/** A group's chat robot: a POST of text, signed as DingTalk's custom robots want it. */
export function chatRobot({ trusted, clock }: RobotOptions): NoticeSender<Robot> {
  return {
    async send(robot, { subject, text }) {
      const url = signedUrl(robot, Date.parse(clock()))
      const body = JSON.stringify({ msgtype: 'text', text: { content: `${subject}\n\n${text}` } })
      try {
        return judged(await postOutside({ url, headers: HEADERS, body, trusted }))
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

function judged({ status, body }: Answered): Sending {
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
