import { expect, test } from 'vitest'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { Category } from '#shared/domain/registry/entries.ts'
import { litter, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { dangerFirst } from './danger-first.ts'

const gas = Category.parse({ ...litter, id: 'GB.event.0998', emergency: '119' })
const refusal = new DomainError('rate.limited', 'Too many', { params: { seconds: 9 } })

async function told(input: Parameters<typeof dangerFirst>[0]['input'], error: Error = refusal) {
  const registry = await sampleRegistry()
  await registry.putNew(tenant, 'category', [versioned(gas)])
  return dangerFirst({ tenant, input }, registry, () => Promise.reject(error)).catch((thrown: unknown) => thrown)
}

test('whatever a report is refused for, danger is answered with whom to call', async () => {
  expect(await told({ words: '楼上着火了' })).toMatchObject({ code: 'emergency', params: { line: '119' } })
  expect(await told({ words: '管道', category: gas.id })).toMatchObject({ code: 'emergency', params: { line: '119' } })
})

test('without danger, or where nobody is in any, the refusal stays what it was; so does a fault of ours', async () => {
  expect(await told({ words: '有垃圾' })).toBe(refusal)
  expect(await told({ words: '楼上着火了', confirmNotEmergency: true })).toBe(refusal)
  const fault = new Error('no answer')
  expect(await told({ words: '楼上着火了' }, fault)).toBe(fault)
})
