// The compiler that turns the core into WebAssembly: the one rustup set up, or Debian's with a standard library built on
// the spot.
import { existsSync } from 'node:fs'
import { canInstallPackages, installPackages, output } from './machine.mjs'

const TARGET = 'wasm32-unknown-unknown'
const DEBIAN = { cargo: '/usr/bin/cargo', rustc: '/usr/bin/rustc' }
const DEBIAN_PACKAGES = ['rustc-web', 'cargo-web', 'rust-web-src', 'lld']

/** Gives `{ cargo, args, env, sysroot }` for building for the target, installing what is missing where that can be done. */
export function wasmToolchain() {
  return (
    rustup() ?? debian() ?? (canInstallPackages() ? (installPackages(DEBIAN_PACKAGES), debian()) : undefined) ?? addTarget() ?? missing()
  )
}

function rustup() {
  // rustc names the directory even when the target is not there.
  const directory = output('rustc', ['--print', 'target-libdir', '--target', TARGET])
  if (!directory || !existsSync(directory)) return undefined
  return { cargo: 'cargo', args: ['--target', TARGET], env: {}, sysroot: output('rustc', ['--print', 'sysroot']) }
}

function debian() {
  const source = '/usr/lib/rustlib/src/rust/library/std'
  const found = existsSync(DEBIAN.cargo) && existsSync('/usr/bin/wasm-ld') && (existsSync(source) || existsSync('/usr/lib/rustlib/src'))
  if (!found) return undefined
  const env = { RUSTC: DEBIAN.rustc, RUSTC_BOOTSTRAP: '1', CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: 'wasm-ld' }
  return { cargo: DEBIAN.cargo, args: ['--target', TARGET, '-Z', 'build-std=std,panic_abort'], env, sysroot: '/usr' }
}

function addTarget() {
  return output('rustup', ['target', 'add', TARGET]) === undefined ? undefined : rustup()
}

function missing() {
  throw new Error(`To build the core, install Rust (rustup.rs) and run: rustup target add ${TARGET}`)
}
