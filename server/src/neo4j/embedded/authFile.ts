import { createHash, randomBytes } from 'node:crypto'

const rounds = 1024

/** A password for the database that nobody has to type: 192 random bits, letters and digits that are safe in a file and an address. */
export function makePassword() {
  return randomBytes(24).toString('base64url')
}

/**
 * The line of data/dbms/auth.ini with which a Neo4j that starts for the first time gets its password: SHA-256 of salt and
 * password, hashed 1,024 times in all. Neo4j reads it only while it makes its system database.
 */
export function authIni(password: string, salt: Buffer = randomBytes(32)) {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest()
  for (let round = 1; round < rounds; round++) hash = createHash('sha256').update(hash).digest()
  return `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`
}
