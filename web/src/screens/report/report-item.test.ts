import { expect, test } from 'vitest'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import { EMPTY_REPORT } from '../../outbox/report-form.ts'
import { reportItem } from './report-item.ts'

const anybody = { tenant: 'xihu', language: 'zh' } as const
const said = { categoryName: '路灯', at: 1 }
const photo = '01939d3c-0000-7000-8000-000000000001'

test.each([
  ['words alone', { words: ' 井盖坏了 ' }],
  [
    'everything',
    {
      ...{ words: '路灯不亮', category: 'GB.component.0137', condition: '1', address: '3 号门', photos: [photo] },
      ...{
        name: '甲',
        phone: '0571-0000 0000',
        email: ' a@reporter.example ',
        position: { lat: 30.2, lon: 120.1, accuracy: 12 },
      },
    },
  ],
  ['a grid from the list', { words: '垃圾', area: '330106:002051-01' }],
  ['a category without words', { category: 'GB.component.0137' }],
  ['for somebody else, one more of a case', { words: '也看到了', onBehalf: true, joinCase: '7K4QM-2X9RD-6' }],
  ['no emergency', { words: '闻到煤气味', notEmergency: true }],
  [
    'answers',
    {
      category: 'GB.component.0137',
      answers: { fault: 'dark', pole: '', signs: ['noise'], since: '2026-11-23T08:00:00Z' },
    },
  ],
  ['put right on the spot', { words: '纸箱', photos: [photo], onSpot: true, after: [photo] }],
])('what the API takes: %s', (_name, part) => {
  const { body } = reportItem('id', { ...EMPTY_REPORT, ...part }, anybody, said)
  expect(ReportInput.safeParse(body).error).toBeUndefined()
})

test('a tapped category speaks for itself', () => {
  expect(reportItem('id', { ...EMPTY_REPORT, category: 'GB.component.0137' }, anybody, said).body.words).toBe('路灯')
})

test('questions left open are not answered, and photos of after travel with those of before', () => {
  const form = { ...EMPTY_REPORT, category: 'GB.component.0137', answers: { pole: '', signs: [] } }
  expect(reportItem('id', form, anybody, said).body).not.toHaveProperty('answers')
  const spot = { ...EMPTY_REPORT, photos: ['a'], onSpot: true, after: ['b'] }
  expect(reportItem('id', spot, anybody, said)).toMatchObject({ photos: ['a', 'b'], body: { photos: ['a'] } })
})

test('staff report under their own name, others under the tenant', () => {
  expect(reportItem('id', EMPTY_REPORT, anybody, said)).toMatchObject({ path: '/api/t/xihu/reports' })
  const own = reportItem('id', EMPTY_REPORT, { ...anybody, sub: 'worker-a' }, said)
  expect(own).toMatchObject({ path: '/api/reports', photosPath: '/api/photos', sub: 'worker-a' })
})

test('an address means to be told, and nothing else does', () => {
  const contact = (part: object) => reportItem('id', { ...EMPTY_REPORT, ...part }, anybody, said).body.contact
  expect(contact({ email: ' a@reporter.example ' })).toEqual({
    email: 'a@reporter.example',
    notify: true,
    language: anybody.language,
  })
  expect(contact({ phone: '0571-0000 0000' })).toEqual({ phone: '0571-0000 0000' })
})
