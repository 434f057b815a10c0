/**
 * The statements that shut an engine in, in the order that works; the last makes them final. After
 * them no SQL reads or writes a file, reaches a host, loads an extension or changes a setting. Rows
 * come in as Arrow or through the appender, which need no path: the list of allowed paths is empty,
 * and it can't grow after the lock.
 */
export const lockDownSql: readonly string[] = [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  // Rosters are personal data: nothing of a large query may spill to a disk.
  "SET temp_directory = ''",
  'SET allowed_paths = []',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
