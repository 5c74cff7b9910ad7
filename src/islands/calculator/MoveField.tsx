import type { ScenarioField } from '#src/domain/finance/scenario-fields.ts';
import type { Desk } from './desk.ts';
import { Faults, NumberInput, OwnValue } from './Field.tsx';
import { labelOf, textOf, writeValue } from './shown.ts';

/** The slider's reach; the number beside it takes more. */
const REACH = 50;

/** All prices or all costs up or down: a slider, and a number for the exact. */
export function MoveField({ desk, field }: { readonly desk: Desk; readonly field: ScenarioField }) {
  const { reading, state, act } = desk;
  const id = desk.idOf(field);
  const isWrong = desk.faultsOf(field).length > 0;
  const value = Number(state.scenario[field.id] ?? 0);
  const onText = (text: string) => act({ type: 'edit', id: field.id, text });
  return (
    <div className="calculator-field calculator-move">
      <label htmlFor={id}>{labelOf(field, reading)}</label>
      <input
        type="range"
        min={-REACH}
        max={REACH}
        step={1}
        value={Math.min(REACH, Math.max(-REACH, value))}
        aria-label={labelOf(field, reading)}
        aria-valuetext={writeValue(value, field, reading)}
        onChange={(event) => onText(event.target.value)}
      />
      <NumberInput
        id={id}
        text={textOf(field, state.entries, reading.sheet)}
        unit="%"
        describedBy={isWrong ? `${id}-error` : undefined}
        isWrong={isWrong}
        onText={onText}
      />
      <Faults {...{ desk, field }} />
      <OwnValue {...{ desk, field }} />
    </div>
  );
}
