/** Figures as rows; each number opens its tickets. */
export function NumbersTable({
  head,
  rows,
}: {
  head: string[];
  rows: { name: string; cells: { count: number; open: () => void }[] }[];
}) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, index) => (
              <td key={head[index + 1]}>
                {cell.count === 0 ? (
                  0
                ) : (
                  <button
                    type="button"
                    onClick={cell.open}
                    aria-label={`${cell.count}, ${row.name}, ${head[index + 1]}`}
                  >
                    {cell.count}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
