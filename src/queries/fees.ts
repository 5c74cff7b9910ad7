import type { FeeView } from '#src/domain/guide/view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { getIndex } from './entries.ts';
import { perReading } from './query.ts';

/** Every charge in one reading, in the order that staff gave. */
export const listFees = perReading('fees', async (locale): Promise<readonly FeeView[]> => {
  const pick = (zh: string | undefined, en: string | undefined) =>
    zh === undefined ? '' : pickText({ zh, en: en ?? zh }, locale);
  return [...(await getIndex('fees')).values()]
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id))
    .map(({ id, data }) => ({
      slug: id,
      facts: data,
      item: pick(data.item, data.itemEn),
      standard: pick(data.standard, data.standardEn),
      unit: pick(data.unit, data.unitEn),
      basis: pick(data.basis, data.basisEn),
      office: pick(data.office, data.officeEn),
      exemption: pick(data.exemption, data.exemptionEn),
    }));
});

/** The charges that rest on a policy. */
export const listFeesOn = async (policy: string, locale: Locale): Promise<FeeView[]> =>
  (await listFees(locale)).filter(({ facts }) => facts.policy === policy);
