import { expect, test } from 'vitest'
import { signWebhook } from './sign-webhook.ts'

/** The example by which the libraries of Standard Webhooks test themselves. */
const published = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: '2021-02-25T15:02:10.999Z', body: '{"test": 2432232314}' }
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

test('signs the published example as it was published', () => {
  expect(signWebhook(published, [secret])).toEqual({
    'webhook-id': published.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': signature,
  })
})

test('two secrets give two signatures, so that a receiver with either of them takes it', () => {
  const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const both = signWebhook(published, [other, secret])['webhook-signature'].split(' ')
  expect(both).toEqual([signWebhook(published, [other])['webhook-signature'], signature])
})
