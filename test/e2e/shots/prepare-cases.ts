import { loseQueue } from '../support/lose-queue.ts'
import { cameraPicture } from '../support/picture.ts'
import type { Site } from '../support/site.ts'

export interface Cases {
  readonly triage: string
  readonly task: string
  readonly resolved: string
}

const spot = (lat: number, lon: number) => ({ place: { position: { lat, lon } } })

/** A morning's work: something to decide, something to handle, something to close. */
export async function prepareCases(site: Site): Promise<Cases> {
  const { api, local } = site
  const photo = await photosFrom(site)
  const triage = await api.report({ words: '小区门口夜里有异味，说不清从哪来。', ...spot(30.241, 120.1301) })
  const photos = [await photo('worker-a')]
  const task = await api.report(
    {
      ...{ words: '龙井路口有一堆暴露垃圾，占了半条人行道。', category: 'GB.event.0110', condition: '1' },
      ...{ photos, ...spot(30.24, 120.1294) },
    },
    'worker-a',
  )
  const others = [
    { words: '果皮箱满了没人清。', category: 'GB.event.0110', condition: '1', ...spot(30.2405, 120.13) },
    { words: '垃圾堆在消防通道旁边。', category: 'GB.event.0110', condition: '1', ...spot(30.242, 120.128) },
  ]
  for (const other of others) await api.report(other)
  const lamp = { words: '路灯坏了，晚上很黑。', category: 'GB.component.0137', ...spot(30.2401, 120.1294) }
  await api.report(lamp)
  const late = await api.report({ ...others[0], words: '树叶堆了三天。', ...spot(30.2386, 120.1311) } as typeof lamp)
  const resolved = await api.report({
    words: '绿化带里有垃圾。',
    category: 'GB.event.0110',
    condition: '1',
    ...spot(30.239, 120.13),
  })
  await local.idle()
  const as = 'handler-sanitation'
  const [before, after] = [await photo(as), await photo(as)]
  await api.post(`/api/tasks/${resolved.caseId}.L1/sign`, { as, body: {} })
  await api.post(`/api/tasks/${late.caseId}.L1/sign`, { as, body: {} })
  const more = { amount: 4, unit: 'working_hour', mode: 'elapsed' }
  await api.post(`/api/tasks/${late.caseId}.L1/requestExtension`, { as, body: { words: '车辆检修，下午恢复。', more } })
  const body = { words: '已清运，并冲洗地面。', before: [before], after: [after] }
  await api.post(`/api/tasks/${resolved.caseId}.L1/resolve`, { as, body })
  await local.idle()
  const cleared = { words: '路口人行道上有垃圾堆放，已派环卫清理。', photos }
  await api.desk(task.number, 'publish', 'acceptor-a', cleared)
  const smell = await api.report({ words: '河边有异味。', ...spot(30.2403, 120.1296) })
  await local.idle()
  await api.desk(smell.number, 'verify', 'acceptor-a')
  await loseQueue(site, 'transit')
  await api.report({ words: '公交站牌倒了。', category: 'OSS.event.1508', ...spot(30.2402, 120.1299) })
  await local.settled()
  await local.clock.advance(TRIES_MS)
  return { triage: triage.number, task: task.number, resolved: resolved.number }
}

/** Until what cannot be delivered stands on the desk's list. */
const TRIES_MS = 12 * 60_000

/** Uploads what a camera takes. */
async function photosFrom({ api, device, open }: Site): Promise<(as?: string) => Promise<string>> {
  const camera = await device()
  const { buffer } = await cameraPicture(await open(camera, '/'))
  await camera.close()
  return as => api.photo(as, buffer)
}
