import { expect, test } from 'vitest';
import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';
import { FORM_API, formPaths } from '#src/i18n/form-paths.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';

test.each(LOCALES)(
  '%s: what a form asks for by itself lies where the whole site says',
  (locale) => {
    const [own, all] = [formPaths(locale), paths(locale)];
    expect(own.project('tea')).toBe(all.project('tea'));
    expect(own.enquiryStatus()).toBe(all.enquiryStatus());
    expect(own.enquiryWords()).toBe(all.enquiryWords());
    expect(own.calculatorWords()).toBe(all.calculatorWords());
    expect(own.projectFacts('tea')).toBe(all.projectFacts('tea'));
    for (const kind of ENQUIRY_KINDS) expect(all.enquiryAbout({ kind })).toBe(own.enquiry(kind));
  },
);

test('it is sent to the function', () => {
  expect(FORM_API.enquiries).toBe(assets.enquiries);
  expect(FORM_API.challenge).toBe(assets.challenge);
});
