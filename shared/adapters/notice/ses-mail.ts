import { mimeMail } from '#shared/domain/notice/mime-mail.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { NoticeSender, Sending } from '#shared/ports/notice-sender.ts'
import { type AwsCredentials, signV4 } from './sign-v4.ts'

export interface SesOptions {
  /** `https://email.eu-central-1.amazonaws.com` */
  readonly endpoint: string
  readonly region: string
  readonly credentials: AwsCredentials
  /** A verified identity. */
  readonly from: string
  /** Real time: AWS holds signatures against its own clock. */
  readonly clock: Clock
}

const PATIENCE_MS = 8000
/** What SES says of a sender it will not send for: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
const SENDER_FAULTS: readonly string[] = [
  'MailFromDomainNotVerifiedException',
  'MessageRejected',
  'AccountSuspendedException',
  'NotFoundException',
]

/** E-mail by Amazon SES, API v2, SendEmail. */
export function sesMail({ endpoint, region, credentials, from, clock }: SesOptions): NoticeSender<string> {
  const url = new URL('/v2/email/outbound-emails', endpoint)
  return {
    async send(to, notice) {
      const mime = mimeMail({ ...notice, from, to })
      const body = JSON.stringify({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Raw: { Data: Buffer.from(mime).toString('base64') } },
      })
      const headers = { 'content-type': 'application/json' }
      const signed = signV4({ method: 'POST', url, headers, body, service: 'ses', region, at: clock() }, credentials)
      const response = await fetch(url, {
        method: 'POST',
        headers: signed,
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch(() => undefined)
      if (!response || response.status === 429 || response.status >= 500) return { outcome: 'later' }
      if (response.ok) return { outcome: 'sent' }
      return refusal(response)
    },
  }
}

async function refusal(response: Response): Promise<Sending> {
  const code = (response.headers.get('x-amzn-errortype') ?? '').split(':', 1)[0] ?? ''
  await response.body?.cancel()
  // A missing grant is our fault, and an alarm says so.
  if (response.status === 403) throw new Error(`SES refused the call: ${code}`)
  if (code === 'SendingPausedException' || code === 'LimitExceededException') return { outcome: 'later' }
  return { outcome: 'refused', reason: SENDER_FAULTS.includes(code) ? 'sender-refused' : 'address-refused' }
}
