import type { UseFormRegisterReturn } from 'react-hook-form';
import { PARK_KINDS } from '#src/domain/enquiry/details.ts';
import type { Say } from '../say.ts';
import { Field } from './Field.tsx';
import type { Subject } from './subjects.ts';

interface Props {
  readonly parks: readonly Subject[];
  readonly say: Say;
  readonly registered: UseFormRegisterReturn;
  readonly error: string | undefined;
}

/** The park asked about or to be visited, out of a list. */
export function ParkField({ parks, say, registered, error }: Props) {
  return (
    <div className="enquiry-kind" data-kinds={PARK_KINDS.join(' ')}>
      <Field name="park" {...{ say, error }} optional>
        {(tied) => (
          <select {...registered} {...tied}>
            <option value="">{say('form.choose')}</option>
            {parks.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
