import type { StackModel } from '#local/template/model.ts'

/** Names as people read them, without stage and hash: they stay the same from synth to synth. */
export interface Names {
  /** `route-case` of a function's name or ARN. */
  functionOf(nameOrArn: string): string
  /** False for partners and people who call the engines themselves. */
  isFunction(nameOrArn: string): boolean
  /** The physical name of a function. */
  physical(name: string): string
  /** `LedgerTable` of a resource's physical name. */
  resourceOf(physical: string): string
  /** The physical name again: what `resourceOf` makes of it is the short one. */
  resource(short: string): string
}

export function namesOf(model: Pick<StackModel, 'stackName' | 'functions' | 'tables' | 'queues' | 'topics'>): Names {
  const services = new Map<string, string>()
  const functions = new Map<string, string>()
  for (const fn of model.functions) {
    const service = fn.environment.POWERTOOLS_SERVICE_NAME ?? fn.name
    services.set(fn.name, service).set(fn.arn, service)
    functions.set(service, fn.name)
  }
  const prefix = `${model.stackName}-`
  const short = (name: string): string => name.replace(prefix, '').replace(/[0-9A-F]{8}$/, '')
  const resources = new Map(
    [...model.tables, ...model.queues, ...model.topics].map(({ name }) => [short(name), name] as const),
  )
  return {
    functionOf: name => services.get(name) ?? name,
    isFunction: name => services.has(name),
    physical: name => functions.get(name) ?? name,
    resourceOf: short,
    // The address mail is sent from is no name of this stack.
    resource: name => resources.get(name) ?? (name.includes('@') ? name : `${prefix}${name}`),
  }
}
