export {};

declare global {
  // Kit looks these names up; xince uses none of them so far.
  namespace App {}
}
