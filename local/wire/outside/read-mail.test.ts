import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mimeMail } from '#shared/domain/notice/mime-mail.ts'
import { anyText } from '#test/support/any-text.ts'
import { readMail } from './read-mail.ts'

const mail = { id: 'a1', from: 'notices@wangge.example', to: 'a@xihu.example', at: '2026-11-23T02:20:36.105Z' }

test('any text comes through whole, in ASCII lines of at most 78, and begins no header of its own', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, text) => {
      const mime = mimeMail({ ...mail, subject, text })
      expect(mime).toMatch(/^[\x20-\x7e\r\n]*$/)
      for (const line of mime.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
      const read = readMail(mime)
      expect(read.text).toBe(Buffer.from(text, 'utf8').toString('utf8'))
      expect(read.subject).toBe(Buffer.from(subject.replace(/[\r\n]+/g, ' '), 'utf8').toString('utf8'))
      expect(read.to).toBe(mail.to)
    }),
  )
})
