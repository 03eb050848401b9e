/** Rows in the order of a value; what is not known stands last in either order, and equals keep their order. */
export function toSorted<Row>(rows: readonly Row[], value: (row: Row) => string | number | null, isAscending: boolean, locale: string): Row[] {
  const compare = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare
  const sign = isAscending ? 1 : -1
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)]
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other)))
  })
}
