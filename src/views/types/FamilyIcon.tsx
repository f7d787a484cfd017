import { Clock, Cpu, Hourglass, Layers, LockKeyhole, MemoryStick, Shapes, TriangleAlert, UnlockKeyhole, Users } from 'lucide-react'

const ICONS = {
  CPU: Cpu,
  Wall: Clock,
  Memory: MemoryStick,
  Goroutines: Users,
  Mutex: UnlockKeyhole,
  Block: Hourglass,
  Lock: LockKeyhole,
  Exceptions: TriangleAlert,
  Heap: Layers,
} as const

/** The picture of a family of types. It says nothing that the name beside it does not. */
export function FamilyIcon({ family }: { readonly family: string }) {
  const Icon = ICONS[family as keyof typeof ICONS] ?? Shapes
  return <Icon size={15} aria-hidden="true" />
}
