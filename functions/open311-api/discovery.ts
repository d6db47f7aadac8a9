import type { Answer } from '#shared/domain/open311/answer.ts'
import type { TenantCall } from './call.ts'
import { ROOT } from './read-call.ts'

/** When what this endpoint offers last changed. */
const CHANGESET = '2026-11-22T00:00:00Z'

/** GET discovery: where the endpoint is. Test keys work on the same one and store nothing. */
export function discovery({ origin, tenant, language }: TenantCall): Answer {
  const zh = language === 'zh'
  const entry = (type: 'production' | 'test') => ({
    specification: 'http://wiki.open311.org/GeoReport_v2',
    url: `${origin}${ROOT}/t/${tenant}`,
    changeset: CHANGESET,
    type,
    formats: { item: 'format', rows: ['text/xml', 'application/json'] },
  })
  return {
    root: 'discovery',
    row: {
      changeset: CHANGESET,
      contact: zh ? '请联系本地系统管理员。' : 'The registrar of this place.',
      key_service: zh ? '由本地系统管理员登记应用并发放密钥。' : 'Keys are given by the registrar of this place.',
      endpoints: { item: 'endpoint', rows: [entry('production'), entry('test')] },
    },
  }
}
