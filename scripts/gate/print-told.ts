import type { ToldGateFinding } from '../../src/gate/tell.ts'

const widest = 160

/** Prints findings for people. */
export function printTold(told: readonly ToldGateFinding[]): void {
  for (const { file, line, column, severity, rule, message, selector, text, help, criteria } of told) {
    const frame = text.trim().slice(Math.max(0, column - 1), column - 1 + widest)
    console.error(
      [
        `${file}:${line}:${column} ${severity === 'error' ? 'fout' : 'waarschuwing'} ${rule}`,
        `  ${message}`,
        `  ${selector}`,
        ...(frame === '' ? [] : [`  ${line} | ${frame}`]),
        ...(help ? [`  hulp: ${help}`] : []),
        ...(criteria.length > 0 ? [`  waarom: ${criteria.join(', ')}`] : []),
        '',
      ].join('\n'),
    )
  }
}
