import * as z from 'zod'
import { readEnv } from '#shared/runtime/env.ts'

const Env = z.object({ TRUSTED_HOSTS: z.string() })

/** Hosts inside the deployment's own network, `host` or `host:port`: may be called there and without TLS. None by default. */
export const trustedHosts = (): readonly string[] =>
  readEnv(Env)
    .TRUSTED_HOSTS.split(',')
    .flatMap(host => host.trim() || [])
