/** One heap from which the garbage collector for large heaps is worth its memory, in MB. */
const largeHeapMb = 1024

/** neo4j.conf: loopback only, authentication on, no HTTP, no telemetry, and a clean stop in well under a second. */
export function neo4jConf({ port, heapMb, keepsPlans }: { port: number; heapMb: number; keepsPlans: boolean }) {
  const pageCacheMb = heapMb >= largeHeapMb ? Math.floor(heapMb / 2) : 64
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'server.bolt.telemetry.enabled=false',
    `server.memory.pagecache.size=${pageCacheMb}m`,
    // Without preallocation an empty database takes 2 MB instead of 541 MB.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=2 files',
    'db.logs.query.enabled=OFF',
    'dbms.routing.enabled=false',
    // The databases are closed 0.3 s after SIGTERM; the default then waits 10 s for idle Bolt threads.
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    ...(keepsPlans ? ['dbms.cypher.min_replan_interval=1h'] : []),
    '',
  ].join('\n')
}

/** Flags that the class archive depends on: an archive made with one garbage collector is not used with another. */
export function collectorFlags(heapMb: number) {
  return [heapMb >= largeHeapMb ? '-XX:+UseG1GC' : '-XX:+UseSerialGC']
}

/** The command line of the database's Java without its class path. `fast` compiles lightly: quicker to boot, slower under load. */
export function javaFlags({ heapMb, fast }: { heapMb: number; fast: boolean }) {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
  return [
    '-XX:+IgnoreUnrecognizedVMOptions',
    '-Xms64m',
    `-Xmx${heapMb}m`,
    ...collectorFlags(heapMb),
    ...(fast ? ['-XX:TieredStopAtLevel=1'] : []),
    '-XX:+ExitOnOutOfMemoryError',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dlog4j2.shutdownHookEnabled=false',
    '-Dfile.encoding=UTF-8',
  ]
}

/** What follows the class path: the server's entry and its home. */
export function serverArguments(home: { folder: string }) {
  return ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.folder}`, `--config-dir=${home.folder}/conf`, '--console-mode']
}
