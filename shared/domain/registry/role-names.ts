import type { BothNames } from './names.ts'
import type { Role } from './role.ts'

/** What domain.md calls them; a city's own words for its posts are its registry's. */
export const ROLE_NAMES: Readonly<Record<Role, BothNames>> = {
  gridWorker: { zh: '网格员', en: 'grid worker' },
  handler: { zh: '处置人员', en: 'handler' },
  acceptor: { zh: '受理员', en: 'acceptor' },
  shiftLead: { zh: '值班长', en: 'shift lead' },
  dispatcher: { zh: '派遣员', en: 'dispatcher' },
  supervisor: { zh: '督查员', en: 'supervisor' },
  auditor: { zh: '考评员', en: 'auditor' },
  registrar: { zh: '系统管理员', en: 'registrar' },
}
