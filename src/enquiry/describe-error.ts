function describeOne(error: Error): string {
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const described = `${error.name}${code}: ${error.message}`;
  return error instanceof AggregateError
    ? [described, ...(error.errors as unknown[]).map(describeError)].join('; ')
    : described;
}

/** What went wrong and what caused it, for the log: names, codes and messages, never the data at hand. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const own = describeOne(error);
  return error.cause === undefined ? own : `${own} ← ${describeError(error.cause)}`;
}
