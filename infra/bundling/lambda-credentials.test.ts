import { afterEach, expect, test, vi } from 'vitest'
import { defaultProvider } from './lambda-credentials.ts'

afterEach(() => vi.unstubAllEnvs())

test('reads the role’s credentials as Lambda sets them', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
  vi.stubEnv('AWS_SESSION_TOKEN', 'session')
  expect(await defaultProvider()()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'session' })
})

test('says so when there are none', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', '')
  await expect(defaultProvider()()).rejects.toThrow('no credentials')
})
