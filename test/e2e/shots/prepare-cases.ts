import type { Site } from '../support/site.ts'

export interface Cases {
  readonly triage: string
  readonly task: string
  readonly resolved: string
}

const spot = (lat: number, lon: number) => ({ place: { position: { lat, lon } } })

/** A morning's work: something to decide, something to handle, something to close. */
export async function prepareCases({ api, local }: Site): Promise<Cases> {
  const photo = async (as?: string): Promise<string> => api.photo(as)
  const triage = await api.report({ words: '小区门口夜里有异味，说不清从哪来。', ...spot(30.241, 120.1301) })
  const task = await api.report(
    {
      ...{ words: '龙井路口有一堆暴露垃圾，占了半条人行道。', category: 'GB.event.0110', condition: '1' },
      ...{ photos: [await photo('worker-a')], ...spot(30.24, 120.1294) },
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
  return { triage: triage.number, task: task.number, resolved: resolved.number }
}
