import type { Figure } from './figures.ts';
import type { Say } from '../say.ts';

function Main({ figure }: { readonly figure: Figure }) {
  const { name, note, value, reason, change } = figure;
  return (
    <div className="calculator-figure" data-figure={figure.id}>
      <dt>
        {name}
        {note !== undefined && <span className="calculator-note"> {note}</span>}
      </dt>
      <dd>
        {value === undefined ? (
          <span className="calculator-reason">{reason}</span>
        ) : (
          <strong>{value}</strong>
        )}
        {change !== undefined && <span className="calculator-change">{change}</span>}
      </dd>
    </div>
  );
}

/** The main measures, each against the county's own. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="calculator-figures">
      {figures.map((figure) => (
        <Main key={figure.id} figure={figure} />
      ))}
    </dl>
  );
}

interface Props {
  readonly figures: readonly Figure[];
  readonly say: Say;
}

/** The lesser measures, folded up. */
export function MoreFigures({ figures, say }: Props) {
  return (
    <details className="calculator-more">
      <summary>{say('calculator.moreFigures')}</summary>
      <table>
        <tbody>
          {figures.map(({ id, name, value, reason, change }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="numeric">
                {value ?? <span className="calculator-reason">{reason}</span>}
                {change !== undefined && <span className="calculator-change">{change}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
