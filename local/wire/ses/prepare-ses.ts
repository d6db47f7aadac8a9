import * as z from 'zod'
import { AccessDenied } from '../authorise/access-denied.ts'
import type { Principal } from '../authorise/principal.ts'
import { readMail } from '../outside/read-mail.ts'
import type { PreparedCall, WireAnswer } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'

const SendEmail = z.strictObject({
  FromEmailAddress: z.string(),
  Destination: z.strictObject({ ToAddresses: z.array(z.string()).length(1) }),
  Content: z.strictObject({ Raw: z.strictObject({ Data: z.base64() }) }),
})

/** The mailbox simulator's address for mail that comes back; here it is refused at once. */
const BOUNCES = 'bounce@simulator.amazonses.com'

/** One SES call: SendEmail, whose mail is kept instead of sent. */
export function prepareSes(context: WireContext, caller: Principal, body: Buffer): PreparedCall {
  const parsed = SendEmail.safeParse(jsonOf(body))
  const from = parsed.success ? parsed.data.FromEmailAddress : ''
  return {
    service: 'ses',
    operation: 'SendEmail',
    resource: from,
    throttled: () => sesError('TooManyRequestsException', 'Maximum sending rate exceeded.', 429),
    failed: message => sesError('InternalFailure', message, 500),
    async run() {
      if (!parsed.success) return sesError('BadRequestException', 'The local wire knows no such request.', 400)
      const { Destination, Content } = parsed.data
      // SES asks for the address itself or its domain, whichever was verified: one grant is enough.
      const identities = [from, from.slice(from.lastIndexOf('@') + 1)].map(name =>
        context.arnOf('ses', `identity/${name}`),
      )
      try {
        if (!identities.some(arn => context.authoriser.allows(caller, 'ses:SendEmail', arn)))
          context.authoriser.require(caller, 'ses:SendEmail', identities[0] ?? '')
      } catch (error) {
        if (error instanceof AccessDenied) return sesError('AccessDeniedException', error.message, 403)
        throw error
      }
      const [to = ''] = Destination.ToAddresses
      const mime = Buffer.from(Content.Raw.Data, 'base64').toString('utf8')
      if (to === BOUNCES || readMail(mime).to !== to) return sesError('BadRequestException', 'Illegal address', 400)
      const at = new Date(context.now()).toISOString().replaceAll(':', '')
      const id = `${process.hrtime.bigint()}`
      context.outbox.keep({ name: `${at}_mail_${id}.eml`, content: mime })
      return json(200, { MessageId: id })
    },
  }
}

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

const sesError = (code: string, message: string, status: number): WireAnswer =>
  json(status, { message }, { 'x-amzn-errortype': code })

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
