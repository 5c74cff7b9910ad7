interface Props {
  readonly wide: string;
  readonly compact: string;
}

/** One of our own drawings, whose texts are escaped where it is drawn, in the cut that has room. */
export function Picture({ wide, compact }: Props) {
  return (
    <div className="calculator-picture">
      <div className="calculator-wide" dangerouslySetInnerHTML={{ __html: wide }} />
      <div className="calculator-compact" dangerouslySetInnerHTML={{ __html: compact }} />
    </div>
  );
}
