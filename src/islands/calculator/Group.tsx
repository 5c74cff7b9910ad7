import type { ScenarioField, ScenarioGroup } from '#src/domain/finance/scenario-fields.ts';
import type { Desk } from './desk.ts';
import { Field } from './Field.tsx';
import { ListField } from './ListField.tsx';
import { MoveField } from './MoveField.tsx';
import { itemOf } from './shown.ts';

/** Fields in their order, with those of one revenue line together. */
function byLine(fields: readonly ScenarioField[]): ScenarioField[][] {
  const groups: ScenarioField[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    const isMate = field.line !== undefined && last?.[0]?.line === field.line;
    if (isMate) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

function Line({ desk, fields }: { readonly desk: Desk; readonly fields: ScenarioField[] }) {
  const { sheet } = desk.reading;
  return (
    <div className="calculator-line">
      <p className="calculator-item" lang={sheet.lang} aria-hidden="true">
        {itemOf(fields[0]!, sheet)}
      </p>
      {fields.map((field) => (
        <Field key={field.id} {...{ desk, field }} />
      ))}
    </div>
  );
}

function AnyField({ desk, field }: { readonly desk: Desk; readonly field: ScenarioField }) {
  const { say, sheet } = desk.reading;
  if (field.kind === 'move') return <MoveField {...{ desk, field }} />;
  if (field.kind === 'rates') return <ListField {...{ desk, field }} />;
  if (field.group !== 'costs') return <Field {...{ desk, field }} />;
  const { fixed } = sheet.base.assumptions.costs[field.line ?? 0] ?? {};
  const kind = say(`calculator.${fixed ? 'fixedCost' : 'variableCost'}`);
  return <Field {...{ desk, field }} note={<span className="calculator-note"> {kind}</span>} />;
}

interface Props {
  readonly desk: Desk;
  readonly group: ScenarioGroup;
  readonly isOpen: boolean;
}

/** The figures of one kind, folded up, with how many of them are changed or wrong. */
export function Group({ desk, group, isOpen }: Props) {
  const { reading, state } = desk;
  const { say } = reading;
  const fields = desk.fields.filter((field) => field.group === group);
  const count = (ids: readonly string[]) => fields.filter(({ id }) => ids.includes(id)).length;
  const changed = count(Object.keys(state.scenario));
  const wrong = count(state.problems.map(({ field }) => field));
  return (
    <details className="calculator-group" open={isOpen}>
      <summary>
        {say(`calculator.group.${group}`)}
        {changed > 0 && (
          <span className="calculator-count">
            {' '}
            {say('calculator.groupChanged', { count: changed })}
          </span>
        )}
        {wrong > 0 && (
          <span className="calculator-count calculator-wrong">
            {' '}
            {say('calculator.groupFaults', { count: wrong })}
          </span>
        )}
      </summary>
      <div className="calculator-fields">
        {byLine(fields).map((mates) =>
          mates.length > 1 ? (
            <Line key={mates[0]!.id} desk={desk} fields={mates} />
          ) : (
            <AnyField key={mates[0]!.id} desk={desk} field={mates[0]!} />
          ),
        )}
      </div>
    </details>
  );
}
