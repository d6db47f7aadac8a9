import { mimeMail } from '#shared/domain/notice/mime-mail.ts'
import type { NoticeSender, OutgoingNotice, Sending } from '#shared/ports/notice-sender.ts'
import { type SmtpReply, type SmtpServer, SmtpSession } from './smtp-session.ts'

export interface SmtpOptions extends SmtpServer {
  readonly from: string
  /** Absent: a relay that knows us by our network. */
  readonly login?: { readonly user: string; readonly password: string }
  /** Whether words may cross the network unencrypted: a relay inside our own only. */
  readonly plain: boolean
}

const LATER: Sending = { outcome: 'later' }
const SENDER_REFUSED: Sending = { outcome: 'refused', reason: 'sender-refused' }

/** What a reply other than the one wished for means: 4xx may pass, 5xx will not. */
const not = ({ code }: SmtpReply, reason: 'sender-refused' | 'address-refused'): Sending =>
  code >= 500 ? { outcome: 'refused', reason } : LATER

/** E-mail by any mail server (RFC 5321), where there is no SES: under TLS from the start or by STARTTLS. */
export const smtpMail = (options: SmtpOptions): NoticeSender<string> => ({
  async send(to, notice) {
    let session: SmtpSession | undefined
    try {
      session = await SmtpSession.open(options)
      return (await introduce(session, options)) ?? (await deliver(session, options.from, to, notice))
    } catch {
      return LATER
    } finally {
      session?.close()
    }
  },
})

/** Greets, encrypts, signs in. Undefined: it may begin. */
async function introduce(session: SmtpSession, { from, login, plain }: SmtpOptions): Promise<Sending | undefined> {
  const name = from.slice(from.lastIndexOf('@') + 1)
  const greeting = await session.reply()
  if (greeting.code !== 220) return not(greeting, 'sender-refused')
  let hello = await session.say(`EHLO ${name}`)
  if (!session.encrypted && hello.lines.some(line => /^STARTTLS$/i.test(line))) {
    const agreed = await session.say('STARTTLS')
    if (agreed.code !== 220) return not(agreed, 'sender-refused')
    await session.encrypt()
    hello = await session.say(`EHLO ${name}`)
  }
  if (hello.code !== 250) return not(hello, 'sender-refused')
  if (!session.encrypted && !plain) return SENDER_REFUSED
  if (!login) return undefined
  const token = Buffer.from(`\0${login.user}\0${login.password}`).toString('base64')
  const accepted = await session.say(`AUTH PLAIN ${token}`)
  return accepted.code === 235 ? undefined : not(accepted, 'sender-refused')
}

async function deliver(session: SmtpSession, from: string, to: string, notice: OutgoingNotice): Promise<Sending> {
  const sender = await session.say(`MAIL FROM:<${from}>`)
  if (sender.code !== 250) return not(sender, 'sender-refused')
  const receiver = await session.say(`RCPT TO:<${to}>`)
  if (receiver.code !== 250 && receiver.code !== 251) return not(receiver, 'address-refused')
  const ready = await session.say('DATA')
  if (ready.code !== 354) return not(ready, 'sender-refused')
  // A line that begins with a dot would end the mail.
  const mime = mimeMail({ ...notice, from, to }).replace(/^\./gm, '..')
  const taken = await session.say(`${mime}.`)
  await session.say('QUIT').catch(() => undefined)
  return taken.code === 250 ? { outcome: 'sent' } : not(taken, 'address-refused')
}
