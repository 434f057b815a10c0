/**
 * A module of one function with an exception handler in it (the older form of the proposal, which
 * the engine's build uses): type () → (), function, code { try … catch_all … end }.
 */
const exceptionHandler = Uint8Array.of(
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x0a, 0x08, 0x01, 0x06, 0x00, 0x06, 0x40, 0x19, 0x0b, 0x0b],
);

/**
 * Whether this browser can run the in-browser database. Validating comes before compiling: it
 * tells old browsers apart without a violation of the page's policy, under which they may not compile.
 */
export function engineSupported(): boolean {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') return false;
  if (typeof BigInt64Array !== 'function' || !WebAssembly.validate(exceptionHandler)) return false;
  try {
    return new WebAssembly.Module(exceptionHandler) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
