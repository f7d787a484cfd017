import type { FrameSource } from './package-of.ts'

/**
 * Ways to write a frame's name, each shorter than the one before: whole, without the path of its package, without the
 * package. What fits is written on the frame.
 */
export function frameLabels({ name }: Pick<FrameSource, 'name'>, inPackage: string): readonly string[] {
  const labels = [name]
  const add = (label: string) => {
    if (label !== '' && label.length < (labels.at(-1)?.length ?? 0)) labels.push(label)
  }
  const slashes = inPackage.replaceAll('.', '/')
  if (inPackage !== '' && name.startsWith(`${inPackage}.`)) {
    add(name.slice(inPackage.lastIndexOf('/') + 1))
    // A bare func1 says nothing without its package.
    if (!/^func\d/.test(name.slice(inPackage.length + 1))) add(name.slice(inPackage.length + 1))
  } else if (name.startsWith(`${slashes}/`)) {
    add(name.slice(slashes.length + 1))
  } else if (name.includes('::')) {
    const parts = withoutArguments(name).split('::')
    add(parts.slice(-2).join('::'))
    add(parts.at(-1) ?? '')
  }
  return labels
}

const withoutArguments = (name: string): string => name.replace(/<.*>/g, '').replace(/\(.*\)$/, '')
