import * as z from 'zod'

/** Fire and rescue · ambulance · police · road accidents. */
export const EmergencyNumber = z.enum(['119', '120', '110', '122'])
export type EmergencyNumber = z.infer<typeof EmergencyNumber>
