import { dangerFirst } from '#shared/commands/danger-first.ts'
import { prepareReport } from '#shared/commands/prepare-report.ts'
import { type Submission, submitReport } from '#shared/commands/submit-report.ts'
import { type CaseId, deriveCaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { lastOf } from '#shared/domain/open311/read-form.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { TenantCall } from './call.ts'
import { clientOf } from './client-of.ts'
import { keepMedia, mediaOf } from './keep-media.ts'
import type { Open311Deps } from './open311-deps.ts'
import { recentSame } from './recent-same.ts'
import { requestInput } from './request-input.ts'
import { sameRequestKey } from './same-request-key.ts'
import { serviceOf } from './services.ts'
import { toldIn } from './told-in.ts'

const NOTICES = {
  same: {
    zh: '十分钟内已收到相同内容，未重复登记。',
    en: 'Received within the last ten minutes already: this is the same request.',
  },
  test: { zh: '测试密钥：已检查，未保存。', en: 'Test key: checked and not stored.' },
}

/** POST requests: a report by an application for somebody. Contacts and words go to the vault. */
export const postRequest = (call: TenantCall, deps: Open311Deps): Promise<Answer> =>
  dangerFirst(toldIn(call), deps.registry, () => post(call, deps))

async function post(call: TenantCall, deps: Open311Deps): Promise<Answer> {
  const client = await clientOf(call, deps)
  const code = lastOf(call.form, 'service_code')
  if (code === undefined) throw refuse(400, REFUSALS.absent('service_code'))
  const category = await serviceOf(call, code, deps)
  const input = requestInput(call.form, category)
  const key = sameRequestKey(client.id, input)
  const { tenant, language } = call
  const caller = `apiClient:${client.id}`
  const at = deps.clock()
  const before = await recentSame({ tenant, caller, key, at }, deps)
  if (before.found) return receipt(call, before.found, NOTICES.same[language])
  const media = await mediaOf(call, before.current, at, deps)
  const photos = media.map(({ photoId }) => photoId)
  const submission = { tenant, caller, idempotencyKey: before.current, at, input: { ...input, photos } }
  // Of a request that is refused nothing is kept, no picture either.
  if (client.mode === 'test' || media.length > 0) await check(submission, deps)
  if (client.mode === 'test') return testReceipt(call, submission)
  await keepMedia(tenant, media, deps)
  const {
    state,
    code: followUp,
    replayed,
  } = await submitReport({ ...submission, actor: { kind: 'partner', id: caller }, channel: 'intake' }, deps)
  const notice = language === 'zh' ? `查询凭证：${followUp}` : `Follow-up code: ${followUp}`
  return receipt(call, state.caseId, replayed ? NOTICES.same[language] : notice)
}

function receipt(call: TenantCall, caseId: CaseId, notice: string): Answer {
  const row = {
    service_request_id: showCaseNumber(caseId),
    service_notice: notice,
    account_id: lastOf(call.form, 'account_id') ?? null,
  }
  return { root: 'service_requests', item: 'request', rows: [row] }
}

/** Everything that submitting looks at but the pictures, which are not there yet. Throws DomainError. */
async function check(submission: Checked, deps: Open311Deps): Promise<void> {
  const { tenant, caller, idempotencyKey } = submission
  const caseId = deriveCaseId(tenant, caller, idempotencyKey, 0)
  const report = { ...submission, caseId, actor: { kind: 'partner', id: caller }, channel: 'intake' } as const
  await prepareReport(report, { ...deps, checkPhotos: async () => undefined }).events()
}

const testReceipt = (call: TenantCall, { tenant, caller, idempotencyKey }: Checked): Answer =>
  receipt(call, deriveCaseId(tenant, caller, idempotencyKey, 0), NOTICES.test[call.language])

type Checked = Omit<Submission, 'actor' | 'channel'>
