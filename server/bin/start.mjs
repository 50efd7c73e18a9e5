import { runCommand } from './workspace.mjs'

const help = `สาน / Saan

  npm start -- [options]

  --port 4100          port of the hub on this machine (PORT, else 4000)
                       พอร์ตของระบบบนเครื่องนี้
  --data DIR           folder of the database (SAAN_DATA, else .data)
                       โฟลเดอร์ของฐานข้อมูล
  --empty              leave an empty database empty: no demo data
                       ไม่ใส่ข้อมูลตัวอย่าง
  --demo               load demo data into an empty database of NEO4J_URI
                       ใส่ข้อมูลตัวอย่างในฐานข้อมูลว่างของ NEO4J_URI
  --today 2026-11-24   the day around which demo data is laid out
                       วันที่ใช้จัดวางข้อมูลตัวอย่าง
  --help               this text

The environment or a file .env (.env.example lists it): NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD use another Neo4j instead of starting one.
`

await runCommand(help, 'main')
