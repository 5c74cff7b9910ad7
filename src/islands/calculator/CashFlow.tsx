import type { Appraisal } from '#src/domain/finance/appraise.ts';
import { accumulate } from '#src/domain/finance/measures.ts';
import { formatMoney, formatYears } from '#src/i18n/format.ts';
import { drawCashFlow } from '#src/pictures/cash-flow.ts';
import { Picture } from './Picture.tsx';
import type { Reading } from './shown.ts';

function describe({ years, constructionYears, payback }: Appraisal, { locale, say }: Reading) {
  const spans = {
    construction: formatYears(constructionYears, locale),
    operation: formatYears(years.length - constructionYears, locale),
  };
  return payback.ok
    ? say('project.cashFlowDesc', { ...spans, payback: Math.ceil(payback.value) })
    : say('project.cashFlowDescNever', spans);
}

interface Props {
  readonly appraisal: Appraisal;
  readonly reading: Reading;
}

/** The yearly flow of the scenario as a picture, with its figures folded beneath. */
export function CashFlow({ appraisal, reading }: Props) {
  const { locale, say } = reading;
  const flows = appraisal.years.map(({ flowAfterTax }) => flowAfterTax);
  const totals = accumulate(flows);
  const { payback } = appraisal;
  const money = (wan: number) => formatMoney(wan, locale);
  const desc = describe(appraisal, reading);
  const picture = {
    years: flows.map((flow, index) => ({
      label: say('project.yearShort', { year: index + 1 }),
      flow,
    })),
    format: money,
    labels: {
      flow: say('project.flow'),
      cumulative: say('project.cumulative'),
      payback: say('project.paybackMark', {
        years: payback.ok ? formatYears(payback.value, locale) : '',
      }),
    },
    title: say('project.cashFlowTitle'),
    desc,
  };
  return (
    <figure className="calculator-drawing">
      <h4>{say('project.cashFlowTitle')}</h4>
      <p className="soft small">{desc}</p>
      <Picture wide={drawCashFlow(picture)} compact={drawCashFlow({ ...picture, compact: true })} />
      <details>
        <summary>{say('project.showTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('project.yearHead')}</th>
              <th scope="col" className="numeric">
                {say('project.flow')}
              </th>
              <th scope="col" className="numeric">
                {say('project.cumulative')}
              </th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow, index) => (
              // A year is its place in the list.
              <tr key={index}>
                <th scope="row">{say('project.year', { year: index + 1 })}</th>
                <td className="numeric">{money(flow)}</td>
                <td className="numeric">{money(totals[index]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
