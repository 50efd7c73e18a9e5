import { runCommand } from './workspace.mjs'

const help = `สาน / Saan

  npm run seed -- [options]

  Fills an empty database with the demo world and ends.
  ใส่ข้อมูลตัวอย่างในฐานข้อมูลว่าง แล้วจบ

  --scale national     75,000 villages for measuring, instead of Phayao
                       ข้อมูลทั้งประเทศสำหรับวัดความเร็ว
  --data DIR           folder of the database (SAAN_DATA, else .data)
                       โฟลเดอร์ของฐานข้อมูล
  --today 2026-11-24   the day around which the world is laid out
                       วันที่ใช้จัดวางข้อมูล
  --help               this text

The environment or a file .env (.env.example lists it): NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD fill another Neo4j.
`

await runCommand(help, 'seed')
