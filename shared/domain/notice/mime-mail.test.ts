import { expect, test } from 'vitest'
import { mimeMail } from './mime-mail.ts'

const mail = { id: 'a1', from: 'notices@wangge.example', to: 'a@xihu.example', at: '2026-11-23T02:20:36.105Z' }

test('headers as RFC 5322 has them', () => {
  const mime = mimeMail({ ...mail, subject: '通知', text: '好' })
  expect(mime.split('\r\n')).toEqual([
    'From: notices@wangge.example',
    'To: a@xihu.example',
    'Subject: =?utf-8?B?6YCa55+l?=',
    'Date: Mon, 23 Nov 2026 02:20:36 +0000',
    'Message-ID: <a1@wangge.example>',
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    '5aW9',
    '',
  ])
})
