/** What was made of the texts that were asked about last, so that the pages of one design do not make it again and again. Of a pure function alone. */
export function remember<Made>(make: (source: string) => Made, most = 30): (source: string) => Made {
  const made = new Map<string, { readonly value: Made }>();
  return (source) => {
    const known = made.get(source) ?? { value: make(source) };
    made.delete(source);
    made.set(source, known);
    const [oldest] = made.size > most ? made.keys() : [];
    if (oldest !== undefined) made.delete(oldest);
    return known.value;
  };
}
