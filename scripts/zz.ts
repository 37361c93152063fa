import { makeCorpus } from './bench/corpus.ts'

const n = Number(process.argv[2])
makeCorpus(`/tmp/corpus${n}`, n, 20201)
