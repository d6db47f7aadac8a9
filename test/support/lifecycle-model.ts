/**
 * A second, much simpler idea of the lifecycle: statuses only, after domain.md "States and actions", knowing nothing of the
 * code under test. What counts (rounds of approval, returns asked) is counted here again.
 */
export interface Model {
  readonly status: string
  /** Agreements still missing on the request that waits. */
  readonly missing: number
  /** Where a refused request or a second look goes back to. */
  readonly before: string
  readonly returns: number
  readonly extensions: number
  readonly suspensions: number
  readonly reviewed: boolean
  readonly appealed: boolean
  readonly reopened: boolean
}

export const START: Model = {
  status: 'Reported',
  missing: 0,
  before: '',
  returns: 0,
  extensions: 0,
  suspensions: 0,
  reviewed: false,
  appealed: false,
  reopened: false,
}

type Move = (model: Model, who: string) => Partial<Model> | undefined

const to =
  (status: string, ...from: readonly string[]): Move =>
  model =>
    from.includes(model.status) ? { status } : undefined
const stays =
  (...from: readonly string[]): Move =>
  model =>
    from.includes(model.status) ? {} : undefined

const beforeDispatch = ['Reported', 'Accepted', 'Filed']
const atAgency = ['Dispatched', 'Handling']

const ask =
  (status: string, missing: number, used: Partial<Model>, ...from: readonly string[]): Move =>
  model =>
    from.includes(model.status) ? { status, missing, before: model.status, ...used } : undefined

/** The last who must agrees and it is granted; everybody before him only endorses. */
const grant =
  (from: string, granted: (model: Model) => Partial<Model>): Move =>
  model =>
    model.status !== from ? undefined : model.missing > 1 ? { missing: model.missing - 1 } : granted(model)

/** Moves of the case’s own table by the action’s name. An action that is missing here changes no status. */
export const MOVES: Readonly<Record<string, Move>> = {
  'case.accept': to('Accepted', 'Reported'),
  'case.reject': to('Rejected', 'Reported'),
  'case.review': model =>
    model.status === 'Rejected' && !model.reviewed ? { status: 'Reported', reviewed: true } : undefined,
  'case.verify': to('Verifying', 'Reported'),
  'case.confirm': to('Accepted', 'Verifying'),
  'case.refute': to('Rejected', 'Verifying'),
  'case.cannotTell': to('Reported', 'Verifying'),
  'case.merge': model =>
    [...beforeDispatch, ...atAgency].includes(model.status)
      ? { status: 'Merged', before: atAgency.includes(model.status) ? 'Filed' : model.status }
      : undefined,
  'case.unmerge': model => (model.status === 'Merged' ? { status: model.before } : undefined),
  'case.transferOut': to('Transferred', 'Reported', 'Filed', ...atAgency),
  'case.selfHandle': to('SelfHandled', 'Reported'),
  'case.file': to('Filed', 'Reported', 'Accepted'),
  'case.reclassify': to('Filed', 'Filed', ...atAgency),
  'case.void': to('Voided', 'Accepted', 'Filed', ...atAgency),
  'case.sendUp': stays('Filed'),
  'case.sendDown': stays('Filed'),
  'case.dispatch': model =>
    model.status === 'Filed' ? { status: 'Dispatched', extensions: 0, suspensions: 0 } : undefined,
  'case.whistle': model =>
    model.status === 'Filed' ? { status: 'Dispatched', extensions: 0, suspensions: 0 } : undefined,
  'lead.sign': to('Handling', 'Dispatched'),
  'lead.resolve': to('Resolved', 'Handling'),
  'lead.requestReturn': model => {
    if (!atAgency.includes(model.status)) return undefined
    const status = model.returns >= 1 ? 'Arbitration' : 'ReturnPending'
    return { status, missing: 1, before: model.status, returns: model.returns + 1 }
  },
  'lead.grantReturn': grant('ReturnPending', () => ({ status: 'Filed' })),
  'lead.refuseReturn': model => (model.status === 'ReturnPending' ? { status: model.before } : undefined),
  'case.rule': model =>
    model.status === 'Arbitration' ? { status: 'Dispatched', extensions: 0, suspensions: 0 } : undefined,
  'lead.requestExtension': model =>
    model.extensions < 2
      ? ask('ExtensionPending', model.extensions === 0 ? 1 : 2, {}, 'Handling')(model, '')
      : undefined,
  'lead.grantExtension': grant('ExtensionPending', ({ extensions }) => ({
    status: 'Handling',
    extensions: extensions + 1,
  })),
  'lead.refuseExtension': to('Handling', 'ExtensionPending'),
  'lead.requestSuspension': model =>
    model.suspensions < 1 ? ask('SuspendPending', 2, {}, 'Handling')(model, '') : undefined,
  'lead.grantSuspension': grant('SuspendPending', ({ suspensions }) => ({
    status: 'Suspended',
    suspensions: suspensions + 1,
  })),
  'lead.refuseSuspension': to('Handling', 'SuspendPending'),
  'lead.resume': to('Handling', 'Suspended'),
  'case.check': to('Checking', 'Resolved'),
  'case.pass': to('Closed', 'Checking'),
  'case.fail': to('Handling', 'Checking'),
  'case.rework': to('Handling', 'Resolved'),
  // By the default policy a check comes first: only a supervisor closes without one.
  'case.close': (model, who) =>
    who === 'supervisor' && ['Resolved', 'Checking'].includes(model.status) ? { status: 'Closed' } : undefined,
  'case.reopen': (model, who) => {
    if (model.status !== 'Closed') return undefined
    if (who === 'supervisor') return { status: 'Handling' }
    return model.reopened ? undefined : { status: 'Handling', reopened: true }
  },
  'lead.appeal': model =>
    model.appealed ? undefined : ask('AppealPending', 2, { appealed: true }, 'Closed')(model, ''),
  'case.grantAppeal': grant('AppealPending', () => ({ status: 'Closed' })),
  'case.refuseAppeal': to('Closed', 'AppealPending'),
}
