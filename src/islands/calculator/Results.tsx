import type { ScenarioInputs, ScenarioResult } from '#src/domain/finance/scenario.ts';
import { CashFlow } from './CashFlow.tsx';
import { Changes, LeftOut } from './Changes.tsx';
import type { Desk } from './desk.ts';
import { Figures, MoreFigures } from './Figures.tsx';
import { listFigures, type Figure } from './figures.ts';
import { Share } from './Share.tsx';
import { Tornado } from './Tornado.tsx';
import { useRested } from './use-rested.ts';

interface Props {
  readonly desk: Desk;
  readonly inputs: ScenarioInputs;
  readonly result: ScenarioResult;
  /** What the county's own figures come to. */
  readonly own: ScenarioResult;
  readonly onReset: () => void;
}

/** How long typing must rest before the results are read out. */
const REST_MS = 900;

const textOf = (main: readonly Figure[], id: string) => {
  const figure = main.find((one) => one.id === id);
  return figure?.value ?? figure?.reason ?? '';
};

/** What a screen reader hears once typing rests. */
function Spoken({ desk, main }: { readonly desk: Desk; readonly main: readonly Figure[] }) {
  const { reading, state } = desk;
  const { say } = reading;
  const figures = say('calculator.status', {
    irr: textOf(main, 'irr'),
    npv: textOf(main, 'npv'),
    payback: textOf(main, 'payback'),
  });
  const text = state.problems.length > 0 ? `${figures} ${say('calculator.statusFault')}` : figures;
  const rested = useRested(text, REST_MS);
  return (
    <p className="visually-hidden" role="status">
      {rested}
    </p>
  );
}

/** Whose figures these are, said before any of them. */
function Mark({ desk }: { readonly desk: Desk }) {
  const { reading, state } = desk;
  const { say } = reading;
  const isOwn = Object.keys(state.scenario).length === 0;
  const lead =
    state.origin === 'unread-link'
      ? 'unreadLink'
      : isOwn
        ? 'markOwn'
        : state.origin === 'link'
          ? 'shared'
          : 'markLead';
  return (
    <p className="calculator-mark">
      <strong>{say('calculator.mark')}</strong> {say(`calculator.${lead}`)}
    </p>
  );
}

/** The main figures in one line, where fields and results do not stand side by side. */
function Bar({ desk, main }: { readonly desk: Desk; readonly main: readonly Figure[] }) {
  const { say } = desk.reading;
  return (
    <a className="calculator-bar no-print" href="#calculator-results">
      <span className="visually-hidden">{say('calculator.barLink')} </span>
      <span className="calculator-bar-mark">{say('calculator.mark')}</span>
      {main.slice(0, 3).map(({ id, name, value }) => (
        <span key={id} className="calculator-bar-figure">
          <span>{name}</span> <strong>{value ?? '—'}</strong>
        </span>
      ))}
    </a>
  );
}

/** What to do with the changes: take them back, or hand them on. */
function Actions({ desk, onReset }: Pick<Props, 'desk' | 'onReset'>) {
  const { reading, state, act } = desk;
  const { say } = reading;
  return (
    <div className="calculator-actions no-print">
      <button type="button" className="button" onClick={onReset}>
        {say('calculator.reset')}
      </button>
      <Share scenario={state.scenario} say={say} />
      <div role="status">
        {state.undo && (
          <p>
            {say('calculator.resetDone')}{' '}
            <button
              type="button"
              className="calculator-minor"
              onClick={() => act({ type: 'undo' })}
            >
              {say('calculator.undo')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** Everything that follows from the changes: figures, pictures, what was changed, and what to do with it. */
export function Results({ desk, inputs, result, own, onReset }: Props) {
  const { reading } = desk;
  const { say } = reading;
  const isChanged = Object.keys(desk.state.scenario).length > 0;
  const { main, others } = listFigures(result, isChanged ? own : undefined, reading);
  return (
    <>
      <Bar {...{ desk, main }} />
      <section
        className="calculator-results"
        id="calculator-results"
        aria-labelledby="calculator-results-title"
        tabIndex={-1}
      >
        <h4 className="visually-hidden" id="calculator-results-title">
          {say('calculator.resultsTitle')}
        </h4>
        <Mark desk={desk} />
        <LeftOut desk={desk} />
        <Figures figures={main} />
        <Actions {...{ desk, onReset }} />
        <CashFlow appraisal={result.appraisal} reading={reading} />
        <Tornado inputs={inputs} reading={reading} />
        <MoreFigures {...{ say }} figures={others} />
        <Changes desk={desk} />
        <Spoken {...{ desk, main }} />
      </section>
    </>
  );
}
