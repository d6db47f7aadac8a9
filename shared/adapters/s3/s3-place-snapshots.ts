import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod'
import { PlaceName } from '#shared/domain/place/names/place-name.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { PlaceSnapshots } from '#shared/ports/place-snapshots.ts'

export interface PlacesBucket {
  readonly client: S3Client
  readonly bucket: string
}

const Current = z.strictObject({ version: z.string() })

/** Objects below tenant and county: two for each version, and `current.json`, which names the one that counts. */
export function s3PlaceSnapshots({ client, bucket }: PlacesBucket): PlaceSnapshots {
  const at = (tenant: Tenant, county: AreaId, name: string) => ({
    Bucket: bucket,
    Key: `places/${tenant}/${county}/${name}`,
  })
  const bodyOf = async (place: ReturnType<typeof at>) => {
    const { Body } = await client.send(new GetObjectCommand(place))
    if (!Body) throw new Error(`${place.Key} has no content`)
    return Body
  }
  return {
    async current(tenant, county) {
      try {
        const text = await (await bodyOf(at(tenant, county, 'current.json'))).transformToString()
        return Current.parse(JSON.parse(text)).version
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined
        throw error
      }
    },
    grids: async (tenant, county, version) =>
      (await bodyOf(at(tenant, county, `${version}.grids`))).transformToByteArray(),
    async names(tenant, county, version) {
      const text = await (await bodyOf(at(tenant, county, `${version}.names.json`))).transformToString()
      return z.array(PlaceName).parse(JSON.parse(text))
    },
    async keep(tenant, county, { version, grids, names }) {
      const put = (name: string, Body: Uint8Array | string, ContentType: string) =>
        client.send(new PutObjectCommand({ ...at(tenant, county, name), Body, ContentType }))
      await put(`${version}.grids`, grids, 'application/octet-stream')
      await put(`${version}.names.json`, JSON.stringify(names), 'application/json')
      await put('current.json', JSON.stringify(Current.parse({ version })), 'application/json')
    },
  }
}
