import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { projectFile } from './paths.ts'
import { createSchema } from './schema.ts'

/** Writes the contract that is reviewed as a diff: `npm run sdl`. */
writeFileSync(projectFile('server/schema.graphql'), `${printSchema(createSchema())}\n`)
