import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { chatRobot } from '#shared/adapters/notice/chat-robot.ts'
import { sesMail } from '#shared/adapters/notice/ses-mail.ts'
import { smtpMail } from '#shared/adapters/notice/smtp-mail.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { trustedHosts } from './trusted-hosts.ts'

const Env = z.object({
  NOTICE_MAIL: z.enum(['ses', 'smtp']),
  NOTICE_SENDER: z.string().min(3),
  SMTP_HOST: z.string(),
  SMTP_PORT: z.coerce.number().int(),
  SMTP_USER: z.string(),
  SMTP_PASSWORD: z.string(),
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  /** Where the SDK's clients would go instead of AWS: so does the one call that is made without them. */
  AWS_ENDPOINT_URL: z.string().min(1).optional(),
})

/** By what people are told here: what NoticeMail chose, and chat robots. */
export function noticeSenders() {
  const env = readEnv(Env)
  const trusted = trustedHosts()
  return {
    email: env.NOTICE_MAIL === 'ses' ? ses(env) : smtp(env, trusted),
    robot: chatRobot({ trusted, clock: systemClock }),
  }
}

function ses(env: z.infer<typeof Env>) {
  const region = env.AWS_REGION
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return sesMail({
    endpoint: env.AWS_ENDPOINT_URL ?? `https://email.${region}.${suffix}`,
    region,
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID,
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
      ...(env.AWS_SESSION_TOKEN !== undefined && { sessionToken: env.AWS_SESSION_TOKEN }),
    },
    from: env.NOTICE_SENDER,
    clock: systemClock,
  })
}

function smtp(env: z.infer<typeof Env>, trusted: readonly string[]) {
  const { SMTP_HOST: host, SMTP_PORT: port, SMTP_USER: user, SMTP_PASSWORD: password } = env
  return smtpMail({
    ...{ host, port, from: env.NOTICE_SENDER, plain: trusted.includes(host) || trusted.includes(`${host}:${port}`) },
    ...(user !== '' && { login: { user, password } }),
  })
}
