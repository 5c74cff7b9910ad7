import type { ComparedCell, ComparedRow } from '#src/domain/comparison/comparison.ts';
import { placeBar, type Extreme, type RowOfCells } from '#src/domain/comparison/compare.ts';
import type { Say } from '../say.ts';

const WIDTH = 100;

/** A figure as a bar from zero, on the scale of its row. */
function Bar({ value, scale }: { value: number; scale: RowOfCells['scale'] }) {
  const { start, length, zero } = placeBar(value, scale);
  return (
    <svg className="compare-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="compare-track" width={WIDTH} height={8} />
      <rect className="compare-value" x={start * WIDTH} width={length * WIDTH} height={8} />
      {zero > 0 && <rect className="compare-zero" x={zero * WIDTH - 0.4} width={0.8} height={8} />}
    </svg>
  );
}

/** Done, under way or open, as a shape that needs no colour. */
function StateMark({ state }: { state: NonNullable<ComparedCell['state']> }) {
  const shape = state === 'exempt' ? 'done' : state;
  return (
    <svg className={`compare-mark ${shape}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {shape === 'done' && <path d="M4.8 8.2l2.2 2.3 4.2-4.8" />}
      {shape === 'underway' && <path className="half" d="M8 1.5a6.5 6.5 0 0 1 0 13z" />}
    </svg>
  );
}

interface Props {
  readonly cell: ComparedCell | undefined;
  readonly row: ComparedRow & Pick<RowOfCells, 'scale'>;
  readonly extreme: Extreme | undefined;
  readonly say: Say;
}

/** What one project says in one row. */
export function CellView({ cell, row, extreme, say }: Props) {
  if (cell === undefined) return <span className="compare-missing">{say(row.missing)}</span>;
  const { texts, note, value, state, lang } = cell;
  return (
    <>
      {state && <StateMark {...{ state }} />}
      {texts.length === 1 ? (
        <span lang={lang}>{texts[0]}</span>
      ) : (
        <ul lang={lang}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {extreme && <span className="tag">{say(extreme)}</span>}
      {row.bar && value !== undefined && <Bar {...{ value }} scale={row.scale} />}
      {note && (
        <span className="compare-note" lang={lang}>
          {note}
        </span>
      )}
    </>
  );
}
