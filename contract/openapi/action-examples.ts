import type { Endpoint } from './endpoint.ts'
import type { Example } from './example.ts'

const photo = (n: number): string => `01939d3c-0000-7000-8000-00000000000${n}`
const words = { words: '现场情况属实。' }
const seen = { ...words, photos: [photo(1)], position: { lat: 30.2741, lon: 120.1301 } }
const filing = { category: 'GB.component.0137', condition: '1' }
const evidence = { before: [photo(1)], after: [photo(2)] }
const later = '2027-01-04T09:00:00+08:00'

const same = (names: readonly string[], body: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map(name => [name, body]))

/** What is said with each action, by its name. */
const BODIES: Readonly<Record<string, unknown>> = {
  ...same(['claim', 'release', 'accept', 'verify', 'unmerge', 'sendUp', 'check', 'close', 'sign', 'unassign'], {}),
  ...same(['grantReturn', 'grantExtension', 'grantSuspension', 'resume', 'withdraw'], {}),
  ...same(['confirm', 'refute', 'cannotTell', 'pass', 'fail'], seen),
  ...same(['refuseReturn', 'refuseExtension', 'refuseSuspension', 'grantAppeal', 'refuseAppeal', 'rework'], words),
  ...same(['void', 'reopen', 'urge', 'instruct', 'note', 'unreasonable', 'review', 'appeal'], words),
  reject: { reason: 'no-duty', words: '属小区内部事务，请联系物业。' },
  merge: { parent: '7K4QM-2X9RD-6' },
  transferOut: { to: '110' },
  selfHandle: evidence,
  file: filing,
  reclassify: filing,
  sendDown: { area: '330106:008' },
  dispatch: { agency: 'urban-management' },
  whistle: { agency: 'urban-management', assists: ['sanitation'], meetAt: later },
  rule: { agency: 'sanitation', fallback: 'urban-management', words: '按清单应由环卫部门办理。' },
  callBack: { reached: true, solved: true, satisfied: true },
  supervise: { words: '请尽快办结。', due: later },
  delegate: { to: 'acceptor-b', words: '今日外出。' },
  reviewUnreasonable: { upheld: false },
  publish: { words: '路口东侧路灯不亮。', photos: [photo(1)] },
  answer: { words: '在路口东侧第二盏。' },
  rate: { solved: true, stars: 5 },
  resolve: { words: '已更换灯泡，恢复照明。', ...evidence },
  assign: { handler: 'handler-b' },
  requestReturn: { ground: 'wrong-dispatch', basis: '330106.GB.component.0137', words: '该灯由区环境集团管养。' },
  requestExtension: { words: '零件在途。', more: { amount: 2, unit: 'working_day', mode: 'elapsed' } },
  requestSuspension: { until: later, words: '等待汛期结束后施工。' },
  requestAssist: { agency: 'sanitation' },
  askReporter: { words: '请问是哪一盏路灯？' },
}

/** One for each operation of an action, wherever it is posted to. */
export const actionExamples = (endpoints: readonly Endpoint[]): Readonly<Record<string, Example>> =>
  Object.fromEntries(
    endpoints
      .filter(({ deployed }) => deployed.endsWith('/{action}'))
      .map(({ operationId, path }) => [operationId, { body: BODIES[path.split('/').at(-1) ?? ''] }]),
  )
