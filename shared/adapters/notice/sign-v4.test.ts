import { expect, test } from 'vitest'
import { signV4 } from './sign-v4.ts'

// AWS General Reference, "Examples of the complete Signature Version 4 signing process": a key and a signature it prints.
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const example = {
  method: 'GET',
  url: new URL('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08'),
  headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
  body: '',
  service: 'iam',
  region: 'us-east-1',
  at: '2015-08-30T12:36:00.000Z',
}

test('signs the published example as it was published', () => {
  expect(signV4(example, credentials).authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, ' +
      'SignedHeaders=content-type;host;x-amz-date, ' +
      'Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
  )
})

test('a session token is sent and signed', () => {
  const headers = signV4(example, { ...credentials, sessionToken: 'token' })
  expect(headers).toMatchObject({ 'x-amz-security-token': 'token' })
  expect(headers.authorization).toContain('x-amz-date;x-amz-security-token')
})
