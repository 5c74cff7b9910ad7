import { useMemo, useState } from 'react';
import { appraise } from '#src/domain/finance/appraise.ts';
import {
  analyseSwings,
  type SwingMeasure,
  type SwingRow,
} from '#src/domain/finance/scenario-swings.ts';
import type { ScenarioInputs } from '#src/domain/finance/scenario.ts';
import { SENSITIVITY_STEPS } from '#src/domain/finance/sensitivity.ts';
import { drawTornado } from '#src/pictures/tornado.ts';
import { Picture } from './Picture.tsx';
import type { Reading } from './shown.ts';
import { toTornado, writeMeasure, writeStep } from './swings.ts';

const MEASURES = ['irr', 'npv'] as const satisfies SwingMeasure[];

function Table({ rows, measure, reading }: TableProps) {
  const { say } = reading;
  const write = writeMeasure(measure, reading);
  const cell = (row: SwingRow, by: number) => {
    const result = row.points.find((point) => point.by === by)?.result;
    return result?.ok ? write(result.value) : '—';
  };
  return (
    <div
      className="scroller"
      role="region"
      aria-label={say('calculator.swingsTable')}
      // It scrolls sideways where the column is narrow, and has nothing in it to tab to.
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say('calculator.factorHead')}</th>
            {SENSITIVITY_STEPS.map((by) => (
              <th key={by} scope="col" className="numeric">
                {writeStep(by)}
              </th>
            ))}
            <th scope="col" className="numeric">
              {say('calculator.delayed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.factor}>
              <th scope="row">{say(`calculator.factor.${row.factor}`)}</th>
              {[...SENSITIVITY_STEPS, 1].map((by) => (
                <td key={by} className="numeric">
                  {cell(row, by)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableProps {
  readonly rows: readonly SwingRow[];
  readonly measure: SwingMeasure;
  readonly reading: Reading;
}

interface Props {
  readonly inputs: ScenarioInputs;
  readonly reading: Reading;
}

/** What the measure depends on most, as a tornado with its figures folded beneath. */
export function Tornado({ inputs, reading }: Props) {
  const { say } = reading;
  const [chosen, setChosen] = useState<SwingMeasure>();
  // Without a rate there is still a present value to look at.
  const hasRate = useMemo(
    () => appraise(inputs.assumptions, inputs.outlay).irrAfterTax.ok,
    [inputs],
  );
  const measure = chosen ?? (hasRate ? 'irr' : 'npv');
  const { base, rows } = useMemo(() => analyseSwings(inputs, measure), [inputs, measure]);
  const words = { measure: say(`calculator.measure.${measure}`) };
  const picture = base.ok ? toTornado(rows, base.value, measure, reading) : undefined;
  return (
    <figure className="calculator-drawing">
      <h4>{say('calculator.tornadoTitle')}</h4>
      <p className="soft small">{say('calculator.tornadoLead', words)}</p>
      <fieldset className="calculator-choice no-print">
        <legend className="visually-hidden">{say('calculator.measureChoice')}</legend>
        {MEASURES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="calculator-measure"
              checked={measure === one}
              onChange={() => setChosen(one)}
            />{' '}
            {say(`calculator.measure.${one}`)}
          </label>
        ))}
      </fieldset>
      {picture ? (
        <Picture wide={drawTornado(picture)} compact={drawTornado({ ...picture, compact: true })} />
      ) : (
        <p className="calculator-reason">{say('calculator.tornadoNone', words)}</p>
      )}
      <details>
        <summary>{say('project.showTable')}</summary>
        <Table {...{ rows, measure, reading }} />
      </details>
    </figure>
  );
}
