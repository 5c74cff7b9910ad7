import { expect, test } from 'vitest';
import { createFold, parseFoldTable } from '#src/search/fold.ts';
import { listOtherWordings } from '#src/search/wordings.ts';

const fold = createFold(parseFoldTable('马馬 达達 机機 电電'));

test.each([
  ['center', ['centre']],
  ['centres', ['centers']],
  ['fertilizers', ['fertilisers']],
  ['organization', ['organisation']],
  ['aluminium', ['aluminum']],
  ['labor', ['labour']],
  ['laboratory', []],
  ['photovoltaic', ['solar']],
  ['solar', []],
  ['10 ha', ['10 hectares']],
  ['600 t', ['600 tonnes']],
  ['100 mu', []],
  ['工具机零件', ['机床零件']],
  ['马达', ['电机']],
  ['电机', []],
])('%s is also written %j', (term, others) => {
  expect(listOtherWordings(term, fold)).toEqual(others);
});
