import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { registryCountyGrids } from '#shared/adapters/places/registry-county-grids.ts'
import { Sender } from '#shared/domain/registry/entries.ts'
import type { Quarantined } from '#shared/ports/quarantine.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { accepted, dispatched, filed, history, minute, reported, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { intakeReport } from '../../functions/intake-report/intake-report.ts'

/** For tests: the intake over adapters in memory, with one dispatched case and three partners. */
export async function openIntake() {
  const [ledger, ids] = [memoryLedger(), countedIds()]
  for (const commit of history([reported, [accepted, filed, dispatched]])) await ledger.append(commit)
  const registry = await sampleRegistry()
  const sender = (id: string, agency?: string) =>
    versioned(Sender.parse({ id, name: { zh: '系统' }, senderId: `arn-${id}`, ...(agency && { agency }) }))
  await registry.putNew(tenant, 'sender', [
    sender('cleaning', 'sanitation'),
    sender('water', 'waterworks'),
    sender('hotline'),
  ])
  const quarantined: Quarantined[] = []
  const intake = intakeReport({
    ...{ ledger, registry, grids: registryCountyGrids(registry), ids },
    ...{ vault: memoryVault(), keys: memoryServerKeys(ids) },
    checkPhotos: async () => {},
    pause: async () => {},
    quarantine: { put: async message => void quarantined.push(message), list: async () => quarantined },
    metrics: { put: () => {} },
    log: { info: () => {}, error: () => {} },
    clock: () => minute(5),
  })
  const send = (from: string, type: string, data: object, id: string) =>
    intake({
      ...{ messageId: id, senderId: `arn-${from}`, sentAt: minute(5) },
      body: JSON.stringify({ specversion: '1.0', id, source: 'their/system', type, data }),
    })
  return { ledger, quarantined, send }
}
