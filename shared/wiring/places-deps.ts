import * as z from 'zod'
import { countyPlaces, type PlacesSource } from '#shared/adapters/places/county-places.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3PlaceSnapshots } from '#shared/adapters/s3/s3-place-snapshots.ts'
import { readEnv } from '#shared/runtime/env.ts'

const Env = z.object({ PLACES_BUCKET: z.string().min(1) })

/** Where a point lies and what places are called: what a function that takes reports asks. */
export function placesDeps({ registry, clock }: Pick<PlacesSource, 'registry' | 'clock'>) {
  const snapshots = s3PlaceSnapshots({ client: s3Client(), bucket: readEnv(Env).PLACES_BUCKET })
  return countyPlaces({ snapshots, registry, clock })
}
