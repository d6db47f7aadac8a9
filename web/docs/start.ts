import 'swagger-ui-dist/swagger-ui.css'
import SwaggerUIBundle from 'swagger-ui-dist/swagger-ui-es-bundle.js'

SwaggerUIBundle({
  url: '/docs/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  // There are too many operations for one list: the groups first.
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  // Otherwise the document's address is sent to a validator of the makers.
  validatorUrl: null,
})
