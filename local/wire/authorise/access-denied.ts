import type { Principal } from './principal.ts'

/** Not granted. Each service says it in its own shape and status. */
export class AccessDenied extends Error {
  constructor(caller: Principal, action: string, resource: string, why: string) {
    super(`User: ${shownAs(caller)} is not authorized to perform: ${action} on resource: ${resource} ${why}`)
    this.name = 'AccessDenied'
  }
}

/** A function's call is made by the session of its role, and AWS names the session. */
function shownAs({ id, name, kind }: Principal): string {
  const role = /^arn:([^:]+):iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(id)
  if (kind !== 'role' || !role) return id
  return `arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/${name === id ? 'session' : name}`
}
