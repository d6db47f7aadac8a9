import { actionExamples } from './action-examples.ts'
import { endpoints } from './endpoints.ts'
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
  ...actionExamples(endpoints()),
  postCalendarRecompute: {
    body: {
      month: '2026-10',
      dryRun: true,
      years: [{ id: '2026', days: [{ date: '2026-10-01', kind: 'off', name: { zh: '国庆节', en: 'National Day' } }] }],
    },
  },
  postDeskBulk: {
    body: { action: 'check', cases: [{ number: '7K4QM-2X9RD-6', edition: 4 }], input: {} },
  },
  postRegistryByKindImport: {
    body: {
      entries: [{ id: '330106:008', code: '330106008', name: { zh: '北山街道' }, level: 'town', parent: '330106' }],
    },
  },
  postRegistryAgencyByIdWebhookSecret: { body: { keepHours: 24 } },
  postRoutingPreview: { body: { category: 'GB.component.0137', condition: '1', area: '330106:00820501' } },
  postRulesByListReplay: { body: { since: '2026-11-01T00:00:00+08:00' } },
  postRulesByListCopy: { body: { id: '2026-12', name: { zh: '2026年12月清单', en: 'List of December 2026' } } },
  postRulesByListPublish: { body: { effectiveFrom: '2026-12-01T00:00:00+08:00' } },
  postPublicSuggest: {
    body: { words: '小区门口路灯不亮', area: '330106:008' },
  },
}
