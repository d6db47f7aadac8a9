import type { Local } from '../local.ts'
import { localAddresses, toLocal } from '../local-addresses.ts'
import { endLocalFile, writeLocalFile } from './local-file.ts'
import { startControl } from './start-control.ts'

/** Opens the control endpoint and, with a data folder, writes where everything is. Gives the function that takes both back. */
export async function announceLocal(local: Local, dataDir: string | undefined): Promise<() => Promise<void>> {
  const control = await startControl(local)
  if (dataDir !== undefined) {
    const { url, issuerUrl, audience, wire, model } = local
    writeLocalFile(dataDir, {
      ...{ pid: process.pid, url, issuerUrl, audience, wireUrl: wire.url },
      ...{ controlUrl: control.url, controlToken: control.token },
      operator: { accessKeyId: wire.operator.accessKeyId, secretAccessKey: wire.operator.secretAccessKey },
      ...{ region: model.region, stackName: model.stackName },
      outputs: toLocal(model.outputs, localAddresses(model, { wireUrl: wire.url, apiUrl: url })),
    })
  }
  return async () => {
    if (dataDir !== undefined) endLocalFile(dataDir)
    await control.stop()
  }
}
