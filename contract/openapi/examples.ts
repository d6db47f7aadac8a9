import { ENTRY_EXAMPLES } from './entry-examples.ts'
import type { Example } from './example.ts'

const receipt = {
  number: '7K4QM-2X9RD-6',
  caseId: '7K4QM2X9RD',
  code: 'W8R2D-09PQX',
  status: 'Reported',
  sentence: '已收到，正在判断由哪个部门办理。',
  links: { follow: '/api/t/xihu/cases/7K4QM-2X9RD-6' },
  near: [],
}
const report = {
  words: '路灯不亮，晚上看不清路。',
  place: { position: { lat: 30.2741, lon: 120.1301 }, words: '古墩路口东侧' },
  category: 'GB.component.0137',
  contact: { phone: '0571-0000 0000' },
}
const photoId = '01939d3c-0000-7000-8000-000000000001'
const ticket = {
  photoId,
  url: 'https://photos.example/',
  fields: { key: `quarantine/xihu/${photoId}` },
  expiresSeconds: 300,
}

/** By operationId. A test parses each with the route's own schema. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  postReports: { body: report, reply: receipt },
  postPublicReports: { body: report, reply: receipt },
  postPhotos: { body: { photoId, contentType: 'image/jpeg' }, reply: ticket },
  postPublicPhotos: { body: { photoId, contentType: 'image/jpeg' }, reply: ticket },
  getPublicCasesByNumber: {
    reply: {
      number: '7K4QM-2X9RD-6',
      status: 'open',
      sentence: '责任部门正在处理。',
      category: 'GB.component.0137',
      openedAt: '2026-11-22T08:00:00.000Z',
      changedAt: '2026-11-22T08:05:00.000Z',
      agency: 'urban-management',
      due: '2026-11-23T08:00:00.000Z',
      photos: [`/api/t/xihu/cases/7K4QM-2X9RD-6/photos/${photoId}`],
      story: [{ at: '2026-11-22T08:00:00.000Z', sentence: '已收到上报。' }],
    },
  },
  ...ENTRY_EXAMPLES,
  postTasksByTaskSign: { body: {} },
  postTasksByTaskResolve: {
    body: { words: '已更换灯泡，恢复照明。', before: [photoId], after: ['01939d3c-0000-7000-8000-000000000002'] },
  },
  postTasksByTaskRequestExtension: {
    body: { words: '零件在途。', more: { amount: 2, unit: 'working_day', mode: 'elapsed' } },
  },
  postCasesByNumberMerge: { body: { parent: '7K4QM-2X9RD-6' } },
  postDeskCasesByNumberMerge: { body: { parent: '7K4QM-2X9RD-6' } },
  postCalendarRecompute: {
    body: {
      month: '2026-10',
      dryRun: true,
      years: [{ id: '2026', days: [{ date: '2026-10-01', kind: 'off', name: { zh: '国庆节', en: 'National Day' } }] }],
    },
  },
  postDeskCasesByNumberFile: { body: { category: 'GB.component.0137', condition: '1' } },
  postDeskCasesByNumberDispatch: { body: { agency: 'urban-management' } },
  postDeskCasesByNumberReject: { body: { reason: 'no-duty', words: '属小区内部事务，请联系物业。' } },
  postDeskCasesByNumberClose: { body: {} },
}
