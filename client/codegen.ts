import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { addTypenameToDocument } from '@apollo/client/utilities'
import type { CodegenConfig } from '@graphql-codegen/cli'

const folder = 'src/apollo/generated/'

// From the contract that the server emits and the `.graphql` files beside the components: typed documents, and the list
// of every operation with its hash (persisted-documents.json), which a server beyond loopback accepts and no other.
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    [folder]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true, skipIndexFile: true },
      config: {
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: true,
        useTypeImports: true,
        enumType: 'string-literal',
      },
      // The same text that the client sends: Apollo adds the type names that its cache needs.
      documentTransforms: [
        { transform: ({ documents }) => documents.map((file) => ({ ...file, document: file.document && addTypenameToDocument(file.document) })) },
      ],
    },
  },
  hooks: { afterAllFileWrite: keepWhatIsUsed },
}

/** Documents are imported by name, so the map of all documents, which no bundler can shake, is not kept. */
function keepWhatIsUsed() {
  rmSync(`${folder}gql.ts`, { force: true })
  const documents = readFileSync(`${folder}graphql.ts`, 'utf8')
  writeFileSync(`${folder}graphql.ts`, documents.replace('/* eslint-disable */\n', ''))
}

export default config
