import type { BucketModel } from '#local/template/model.ts'
import type { FauxqsEngine } from '../fauxqs/fauxqs-engine.ts'

export async function ensureBuckets({ inject }: FauxqsEngine, buckets: readonly BucketModel[]): Promise<void> {
  for (const { name } of buckets) {
    const headers = { host: '127.0.0.1' }
    if ((await inject({ method: 'HEAD', url: `/${name}`, headers })).statusCode === 200) continue
    const made = await inject({ method: 'PUT', url: `/${name}`, headers })
    if (made.statusCode !== 200)
      throw new Error(`Bucket ${name} could not be made: ${made.rawPayload.toString('utf8')}`)
  }
}
