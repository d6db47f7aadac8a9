import type { Example } from './example.ts'

const limit = { amount: 4, unit: 'working_hour', mode: 'elapsed' }
const morning = { from: '08:00', to: '12:00' }

/** Entries of the registry, for kinds of which the schema alone does not say all that must hold. */
export const ENTRY_EXAMPLES: Readonly<Record<string, Example>> = {
  putRegistryAgencyById: {
    body: {
      id: 'sanitation',
      name: { zh: '环卫所', en: 'Sanitation' },
      type: 'sanitation',
      area: '330106',
      hours: {
        timeZone: 'Asia/Shanghai',
        weekdays: [1, 2, 3, 4, 5],
        spans: [morning, { from: '14:00', to: '18:00' }],
        seasons: [{ from: '07-01', to: '09-30', spans: [morning, { from: '15:00', to: '19:00' }] }],
      },
      connector: { kind: 'webhook', url: 'https://sanitation.example/tasks' },
    },
  },
  putRegistryCategoryById: {
    body: {
      id: 'GB.event.0110',
      name: { zh: '暴露垃圾', en: 'Exposed rubbish' },
      majorClass: { zh: '市容环境', en: 'Appearance and environment' },
      ...{ field: 'service', severity: 'normal', publicPlace: true },
      conditions: [{ id: '1', name: { zh: '主次干道', en: 'Main roads' }, limit }],
    },
  },
  putRegistryRuleById: {
    body: {
      id: '2026-11::rubbish',
      category: 'GB.event.0110',
      area: '330106',
      when: "severity == 'urgent'",
      lead: { type: 'sanitation' },
      limit,
    },
  },
  putRegistryPolicyById: {
    body: {
      id: '330106',
      policy: {
        routing: { timeZone: 'Asia/Shanghai' },
        alarms: { before: [0.8], again: [2] },
        notices: { quietFrom: '22:00', quietTo: '07:00' },
        open311: {
          contact: { zh: '区数据局，open311@xihu.example', en: 'Data office, open311@xihu.example' },
          keyService: {
            zh: '发邮件说明用途，三个工作日内发放',
            en: 'Write to us what it is for; given within three working days',
          },
        },
      },
    },
  },
  putRegistryCalendarById: {
    body: { id: '2026', days: [{ date: '2026-10-01', kind: 'off', name: { zh: '国庆节', en: 'National Day' } }] },
  },
  putRegistryContactById: {
    body: {
      id: 'agency.sanitation',
      language: 'zh',
      email: 'desk@sanitation.example',
      robot: { url: 'https://robot.example/hook', secret: 'a-secret-of-your-own' },
    },
  },
  putRegistryAreaById: {
    body: { id: '330106:008', code: '330106008', name: { zh: '北山街道' }, level: 'town', parent: '330106' },
  },
  putRegistryGridById: {
    body: {
      ...{ id: '330106:00820501', code: '33010600820501', name: { zh: '第1网格' }, parent: '330106:008205' },
      polygon: [
        [
          [120.13, 30.27],
          [120.14, 30.27],
          [120.14, 30.28],
          [120.13, 30.27],
        ],
      ],
    },
  },
  putRegistryDutyListById: { body: { id: '2026-12', name: { zh: '2026年12月清单' }, status: 'draft' } },
  putRegistryPostById: {
    body: { id: 'post-acceptor-1', role: 'acceptor', person: 'acceptor-a', at: { area: '330106' } },
  },
  putRegistrySenderById: { body: { id: 'hotline', senderId: 'AROAEXAMPLEHOTLINE1:hotline', name: { zh: '热线' } } },
  putRegistryApiClientById: {
    body: { id: 'citizen-app', name: { zh: '市民应用' }, secretHash: '0'.repeat(64), mode: 'test' },
  },
}
