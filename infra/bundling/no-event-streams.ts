import type { Plugin } from 'esbuild'

/**
 * Leaves the SDK's event streams (none of our calls is one) out of the bundles: they are loaded by a dynamic import, which
 * would keep everything they touch in the SDK's core from being dropped.
 */
export const noEventStreams: Plugin = {
  name: 'no-event-streams',
  setup(build) {
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}
