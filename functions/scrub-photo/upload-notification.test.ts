import { expect, test } from 'vitest'
import { UploadNotification } from './upload-notification.ts'

const ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
const OTHER = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c'

/** As S3 sends it, less the fields nobody reads. */
const notification = (...keys: string[]) => ({
  Records: keys.map(key => ({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Post',
    s3: { s3SchemaVersion: '1.0', bucket: { name: 'photos' }, object: { key, size: 1024, sequencer: '0055AED6DCD9' } },
  })),
})

test('every record names its photo', () => {
  expect(UploadNotification.parse(notification(`quarantine/xihu/${ID}`, `quarantine/demo/${OTHER}`))).toEqual([
    { tenant: 'xihu', photoId: ID },
    { tenant: 'demo', photoId: OTHER },
  ])
})

test('keys are written as a form writes them', () => {
  expect(UploadNotification.parse(notification(`quarantine%2Fxihu%2F${ID}`))).toEqual([{ tenant: 'xihu', photoId: ID }])
})

test("the bucket's greeting names no photo", () => {
  const greeting = { Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-11-22T00:00:00.000Z', Bucket: 'photos' }
  expect(UploadNotification.parse(greeting)).toEqual([])
})

test.each([
  ['a clean copy: it would go round for ever', notification(`private/xihu/${ID}`)],
  ['a key with a blank in it', notification(`quarantine/xi+hu/${ID}`)],
  ['a broken percent sign', notification(`quarantine/xihu/%E4%B8`)],
  ['a photo without an id', notification('quarantine/xihu/holiday.jpg')],
  ['one wrong key among right ones', notification(`quarantine/xihu/${ID}`, 'elsewhere')],
  ['another event', { Event: 's3:Other' }],
  ['nothing', {}],
])('%s is no notification', (_, message) => {
  expect(UploadNotification.safeParse(message).success).toBe(false)
})
