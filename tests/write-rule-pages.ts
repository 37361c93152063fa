import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageCases, pageIds, pagesFolder, pageText, tellCase } from './rule-pages.ts'

/** Writes into every faulty case what the check says now; whoever runs this reads the difference before committing. */
for (const id of pageIds()) {
  const text = pageText(id)
  const page = pageCases(id).reduceRight((written, one) => {
    if (!one.told) return written
    const told = tellCase(one)
    return written.slice(0, one.told.start) + (told === '' ? '' : `${told}\n`) + written.slice(one.told.end)
  }, text)
  if (page !== text) {
    writeFileSync(join(pagesFolder, `${id}.md`), page)
    console.log(id)
  }
}
