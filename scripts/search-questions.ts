import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchQuestion } from '../src/report/compare-sites.ts'

const folder = 'tests/cases/search'

/** The questions that the search tests ask, with the sections that answer them; none when there are no such tests. */
export function searchQuestions(): readonly SearchQuestion[] {
  if (!existsSync(folder)) return []
  const texts = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
  return texts
    .flatMap(text => [...text.matchAll(questionEntry)])
    .map(({ 1: question = '', 2: answers = '' }) => ({
      question: question.replaceAll(/^["']|["']$/g, ''),
      answers: answers.split(',').map(answer => answer.trim()),
    }))
}

// - vraag: wijkagent⏎    in: [2021/reactie-vng#politie]
const questionEntry = /^ *- vraag: (.+)\n *in: \[([^\]\n]*)\]/gm
