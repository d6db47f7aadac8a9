import * as z from 'zod'

/** Where a webhook is called. Nothing secret belongs in it: registrars read it, and what proves us is the signature. */
const WebhookUrl = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine(
    url => {
      // What is no address at all has been told already.
      if (!URL.canParse(url)) return true
      const { username, password, hash } = new URL(url)
      return username === '' && password === '' && hash === ''
    },
    {
      error: 'An address without a user, a password or a part after “#”',
      params: { zh: '地址中不能有用户名、密码或“#”之后的部分' },
    },
  )

/** 对接方式: how an agency gets its tasks. Whatever it is, they stand in its worklist too. */
export const Connector = z.discriminatedUnion(
  'kind',
  [
    /** A queue of its own, made when it is registered. */
    z.strictObject({ kind: z.literal('sqs') }),
    /** Nothing is sent: the worklist is the inbox. */
    z.strictObject({ kind: z.literal('inbox') }),
    /** POST to its system, signed (Standard Webhooks) with a secret that only it and the vault know. */
    z.strictObject({ kind: z.literal('webhook'), url: WebhookUrl }),
  ],
  'Expected sqs, inbox or webhook',
)
export type Connector = z.infer<typeof Connector>
