import type { WireAnswer } from '../server/wire-answer.ts'
import type { Outbox } from './outbox.ts'
import { sentPage } from './sent-page.ts'

/** No bucket's name begins with a hyphen. */
const PAGE = '/-/notices'
const ROBOT = /^\/-\/robot\/([a-z0-9-]{1,40})\?/
const SHOWN = 200

interface Asked {
  readonly method: string
  readonly url: string
  readonly body: Buffer
}

/** What stands for the world outside: a chat robot that takes posts, and the page that shows what was sent. */
export function answerOutside(
  { method, url, body }: Asked,
  { outbox, now }: { readonly outbox: Outbox; readonly now: () => number },
): WireAnswer | undefined {
  if (method === 'GET' && url === PAGE) {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }
    return { status: 200, headers, body: sentPage(outbox.list(SHOWN)) }
  }
  const [, robot] = method === 'POST' ? (ROBOT.exec(url) ?? []) : []
  if (robot === undefined) return undefined
  const name = `${new Date(now()).toISOString().replaceAll(':', '')}_robot-${robot}_${process.hrtime.bigint()}.json`
  outbox.keep({ name, content: JSON.stringify({ robot, url, body: body.toString('utf8') }) })
  return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"errcode":0,"errmsg":"ok"}' }
}
