const PARAMETERS: Readonly<Record<string, string>> = {
  '/place/position/lat': 'lat',
  '/place/position/lon': 'long',
  '/place/position': 'lat, long',
  '/place/words': 'address_string',
  '/place/area': 'address_id',
  '/words': 'description',
  '/photos': 'media',
  '/contact/name': 'first_name, last_name',
  '/contact/phone': 'phone',
  '/contact/email': 'email',
}

/** What a field of our report is called by Open311; its pointer where it has no name there. */
export const parameterOf = (pointer: string): string =>
  PARAMETERS[pointer] ?? pointer.replace(/^\/answers\/([^/]+)$/, 'attribute[$1]')
