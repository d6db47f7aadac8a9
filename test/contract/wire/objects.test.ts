import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Wire } from '#local/wire/wire.ts'
import { arns } from './small-stack.ts'
import { clientsFor, startSmall } from './with-wire.ts'

let wire: Wire
let writer: ReturnType<typeof clientsFor>
let operator: ReturnType<typeof clientsFor>
const Bucket = 'wangge-photos'

beforeAll(async () => {
  wire = await startSmall()
  writer = clientsFor(wire, wire.credentialsFor(arns.writer))
  operator = clientsFor(wire, wire.operator)
})
afterAll(() => wire?.stop())

const ticket = (Key: string, Expires = 300) =>
  createPresignedPost(writer.s3, {
    Bucket,
    Key,
    Expires,
    Conditions: [['content-length-range', 1, 100], { 'Content-Type': 'image/jpeg' }],
    Fields: { 'Content-Type': 'image/jpeg' },
  })

async function upload(
  { url, fields }: Awaited<ReturnType<typeof ticket>>,
  bytes: number,
  changed: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changed })) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes).fill(7)]), 'photo.jpg')
  const response = await fetch(url, { method: 'POST', body: form, headers })
  const text = await response.text()
  return { status: response.status, code: /<Code>(.*?)<\/Code>/.exec(text)?.[1], text, headers: response.headers }
}

describe('objects through the SDK', () => {
  test('odd keys, metadata and bytes come back as they went in', async () => {
    const Key = 'private/t1/照片 🚧+&𠮷.jpg'
    const Body = Buffer.from('🚧𠮷格')
    await writer.s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg', Metadata: { a: 'b' } }))
    const got = await writer.s3.send(new GetObjectCommand({ Bucket, Key }))
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(Body)
    expect([got.ContentType, got.Metadata]).toEqual(['image/jpeg', { a: 'b' }])
    const { Contents } = await operator.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'private/' }))
    expect(Contents?.map(each => each.Key)).toEqual([Key])
    await writer.s3.send(new DeleteObjectCommand({ Bucket, Key }))
    await expect(operator.s3.send(new HeadObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    })
  })

  test('without ListBucket nobody learns what does not exist', async () => {
    await expect(writer.s3.send(new GetObjectCommand({ Bucket, Key: 'nothing' }))).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    })
    await expect(writer.s3.send(new ListObjectsV2Command({ Bucket }))).rejects.toThrow(/s3:ListBucket/)
  })
})

describe('what must not be written twice', () => {
  const put = (bucket: string, Key: string, Body: string, IfNoneMatch?: '*') =>
    writer.s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ...(IfNoneMatch && { IfNoneMatch }) }))
  const read = async (bucket: string, Key: string) =>
    (await writer.s3.send(new GetObjectCommand({ Bucket: bucket, Key }))).Body?.transformToString()

  test('a conditional put takes a free key and refuses one that is taken', async () => {
    await put(Bucket, 'once/1 图.json', 'first', '*')
    await expect(put(Bucket, 'once/1 图.json', 'second', '*')).rejects.toMatchObject({
      name: 'PreconditionFailed',
      $metadata: { httpStatusCode: 412 },
    })
    expect(await read(Bucket, 'once/1 图.json')).toBe('first')
    await put(Bucket, 'once/1 图.json', 'third')
    expect(await read(Bucket, 'once/1 图.json')).toBe('third')
  })

  test('of ten conditional puts at once one is taken', async () => {
    const bodies = Array.from({ length: 10 }, (_, at) => `body ${at}`)
    const puts = await Promise.allSettled(bodies.map(body => put(Bucket, 'once/2', body, '*')))
    const first = puts.findIndex(({ status }) => status === 'fulfilled')
    expect(puts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await read(Bucket, 'once/2')).toBe(bodies[first])
  })

  test('a bucket under Object Lock takes new objects and keeps them against everybody', async () => {
    const locked = 'wangge-anchors'
    await put(locked, 'anchors/1', 'first', '*')
    await put(locked, 'anchors/2', 'second')
    await expect(put(locked, 'anchors/1', 'other')).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(put(locked, 'anchors/1', 'other', '*')).rejects.toMatchObject({ name: 'PreconditionFailed' })
    for (const { s3 } of [writer, operator]) {
      const one = new DeleteObjectCommand({ Bucket: locked, Key: 'anchors/1' })
      const many = new DeleteObjectsCommand({ Bucket: locked, Delete: { Objects: [{ Key: 'anchors/1' }] } })
      await expect(s3.send(one)).rejects.toMatchObject({ name: 'AccessDenied' })
      await expect(s3.send(many)).rejects.toMatchObject({ name: 'AccessDenied' })
      const copy = { Bucket: locked, Key: 'anchors/1', CopySource: `${locked}/anchors/2` }
      await expect(s3.send(new CopyObjectCommand(copy))).rejects.toMatchObject({ name: 'AccessDenied' })
    }
    expect([await read(locked, 'anchors/1'), await read(locked, 'anchors/2')]).toEqual(['first', 'second'])
  })
})

describe('a presigned form', () => {
  test('takes the file it was made for, and the queue hears of it', async () => {
    const key = 'quarantine/t1/a+b 图.jpg'
    const answer = await upload(await ticket(key), 50)
    expect([answer.status, answer.text]).toEqual([204, ''])
    const head = await writer.s3.send(new HeadObjectCommand({ Bucket, Key: key }))
    expect([head.ContentType, head.ContentLength]).toEqual(['image/jpeg', 50])
    const { Messages } = await writer.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: wire.queueUrl(arns.photos), WaitTimeSeconds: 1 }),
    )
    const [record] = JSON.parse(Messages?.[0]?.Body ?? '{}').Records
    expect(record).toMatchObject({
      eventName: 'ObjectCreated:Post',
      s3: { bucket: { name: Bucket, arn: arns.bucket }, object: { size: 50 } },
    })
    expect(decodeURIComponent(record.s3.object.key.replaceAll('+', ' '))).toBe(key)
    expect(record.s3.object.key).toBe('quarantine/t1/a%2Bb+%E5%9B%BE.jpg')
  })

  test.each([
    ['too big', 101, {}, 400, 'EntityTooLarge'],
    ['empty', 0, {}, 400, 'EntityTooSmall'],
    ['another key', 50, { key: 'private/t1/mine' }, 403, 'AccessDenied'],
    ['another type', 50, { 'Content-Type': 'text/html' }, 403, 'AccessDenied'],
    ['a field nobody signed', 50, { acl: 'public-read' }, 403, 'AccessDenied'],
    ['another signature', 50, { 'X-Amz-Signature': '0'.repeat(64) }, 403, 'SignatureDoesNotMatch'],
    [
      'another policy',
      50,
      { Policy: Buffer.from('{"expiration":"2099-01-01T00:00:00Z","conditions":[]}').toString('base64') },
      403,
      'SignatureDoesNotMatch',
    ],
  ])('is refused with %s', async (_, bytes, changed, status, code) => {
    const answer = await upload(await ticket('quarantine/t1/refused'), bytes, changed as Record<string, string>)
    expect([answer.status, answer.code]).toEqual([status, code])
    await expect(operator.s3.send(new HeadObjectCommand({ Bucket, Key: 'quarantine/t1/refused' }))).rejects.toThrow()
  })

  test('is refused when it is too late', async () => {
    const late = await ticket('quarantine/t1/late', 1)
    await new Promise(resolve => setTimeout(resolve, 1_100))
    const answer = await upload(late, 50)
    expect([answer.status, answer.code, /Policy expired/.test(answer.text)]).toEqual([403, 'AccessDenied', true])
  })

  test('is worth no more than its signer’s role', async () => {
    const reader = clientsFor(wire, wire.credentialsFor(arns.reader))
    const made = await createPresignedPost(reader.s3, { Bucket, Key: 'quarantine/x' })
    expect(await upload(made, 5)).toMatchObject({ status: 403, code: 'AccessDenied' })
  })

  test('browsers of the allowed site may use it, others not', async () => {
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const ask = (origin: string) => fetch(`${wire.url}/${Bucket}`, { method: 'OPTIONS', headers: { ...asked, origin } })
    const allowed = await ask('https://app.example')
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, 'https://app.example'])
    expect((await ask('https://other.example')).status).toBe(403)
    const answer = await upload(await ticket('quarantine/t1/cors'), 10, {}, { origin: 'https://app.example' })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, 'https://app.example'])
  })
})

describe('a presigned link', () => {
  test('reads its object until it expires, and only that object', async () => {
    await writer.s3.send(new PutObjectCommand({ Bucket, Key: 'private/t1/图 1', Body: 'content' }))
    const link = await getSignedUrl(writer.s3, new GetObjectCommand({ Bucket, Key: 'private/t1/图 1' }), {
      expiresIn: 1,
    })
    expect(await (await fetch(link)).text()).toBe('content')
    const other = await fetch(link.replace('%201', '%202'))
    expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')])
    await new Promise(resolve => setTimeout(resolve, 1_100))
    const late = await fetch(link)
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')])
    expect((await fetch(`${wire.url}/${Bucket}/private/t1/x`)).status).toBe(403)
  })
})
