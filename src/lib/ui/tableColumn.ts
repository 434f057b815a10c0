/** One column of a DataTable. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly head: string;
  /** numbers stand right, with as many decimals as the column has everywhere */
  readonly kind?: 'text' | 'number';
  readonly cell: (row: Row) => string;
  /** makes the column sortable */
  readonly sortBy?: (row: Row) => bigint | number | string;
  /** the column that names the row */
  readonly rowHead?: boolean;
  /** left out on a telephone, where what it says has to stand in another cell */
  readonly lesser?: boolean;
}

export interface TableOrder {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** The rows in the order asked for; equal rows keep their places. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  order: TableOrder | null,
): readonly Row[] {
  const sortBy = columns.find(({ key }) => key === order?.key)?.sortBy;
  if (!order || !sortBy) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const x = sortBy(a);
    const y = sortBy(b);
    return x < y ? -sign : x > y ? sign : 0;
  });
}
