import type { ManifestTransform } from 'workbox-build'

/** Bytes: what every phone loads with its first visit, whether it will be opened or not. Ours: a minute on a slow 2G line. */
const MOST = 280 * 1024

/** Ends the build where the service worker would load more than that ahead; the map's own library once did. */
export const boundPrecache: ManifestTransform = entries => {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0)
  const largest = [...entries].sort((a, b) => b.size - a.size).slice(0, 5)
  if (bytes > MOST)
    throw new Error(
      `The service worker would load ${bytes} bytes ahead, ${MOST} at most: ${largest.map(({ url, size }) => `${url} ${size}`).join(', ')} …`,
    )
  return { manifest: entries }
}
