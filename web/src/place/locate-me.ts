import type { PlacePicked } from '../outbox/report-form.ts'

/** Where the device is at this moment, once; never followed. Undefined when it may not or cannot say. */
export const locateMe = (): Promise<PlacePicked | undefined> =>
  new Promise(resolve => {
    if (!navigator.geolocation) return resolve(undefined)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          lat: round(coords.latitude),
          lon: round(coords.longitude),
          accuracy: Math.round(coords.accuracy),
        }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: 12_000, maximumAge: 15_000 },
    )
  })

/** Six decimals are ten centimetres. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
