import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const aside = /\.opzij-\d+$/

/**
 * Takes a folder out of the way by its name. Deleting it would slow down whoever builds next: ext4 without a journal
 * gives no inode out again for five minutes, and passes over each one for every file that it makes (`recently_deleted`
 * in the kernel's fs/ext4/ialloc.c). On such a disk that was 0.4 ms for each file and folder.
 */
export function setAside(folder: string): void {
  if (!existsSync(folder)) return
  let number = 1
  while (existsSync(`${folder}.opzij-${number}`)) number += 1
  renameSync(folder, `${folder}.opzij-${number}`)
}

/** Deletes all that was set aside directly below a folder, when nothing more is measured. */
export function deleteAside(root: string): void {
  const names = existsSync(root) ? readdirSync(root).filter(name => aside.test(name)) : []
  for (const name of names) rmSync(join(root, name), { recursive: true, force: true })
}
