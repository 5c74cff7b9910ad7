import { z } from 'zod';
import { described } from './described.ts';
import { texts } from './languages.ts';
import { recordSchema } from './record.ts';

/** Grows by one in its first figure when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = '1.0';

/** The whole library as `projects.json` holds it. */
export const packageSchema = z
  .strictObject({
    schemaVersion: described(z.literal(SCHEMA_VERSION), {
      zh: ['结构版本', '字段改变含义或取消时，首位加一。'],
      en: ['Schema version', 'Its first figure grows when a field changes meaning or goes away.'],
    }),
    schema: described(z.url(), {
      zh: ['结构说明', '本文件的 JSON Schema。'],
      en: ['Schema', 'The JSON Schema of this file.'],
    }),
    generated: described(z.iso.date(), {
      zh: ['生成日期', '本站这一版的日子。'],
      en: ['Generated', 'The day of this edition of the site.'],
      oc4ids: 'publishedDate (package)',
    }),
    updated: described(z.iso.date(), {
      zh: ['数据日期', '最近一个核实日期或进展日期。'],
      en: ['Updated', 'The latest day of verification or progress.'],
    }),
    source: described(z.url(), {
      zh: ['来源网页', '说明字段、许可和示例的网页。'],
      en: ['Source', 'The page that documents fields, licence and samples.'],
      oc4ids: 'uri (package)',
    }),
    licence: described(z.strictObject({ name: z.string(), url: z.url() }), {
      zh: ['许可', '可以怎样使用这些数据。'],
      en: ['Licence', 'What may be done with the data.'],
      oc4ids: 'license (package)',
    }),
    attribution: texts(
      ['署名', '使用时请这样写来源。'],
      ['Attribution', 'How to name the source.'],
    ),
    sampleNotice: described(
      z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() }).nullable(),
      {
        zh: ['示例说明', '库中有示例项目时写明；没有示例时为空。'],
        en: ['Sample notice', 'Stands while the library holds samples; empty otherwise.'],
      },
    ),
    count: described(z.number().int(), {
      zh: ['项目数', '下面有几个项目。'],
      en: ['Count', 'How many projects follow.'],
    }),
    projects: described(z.array(recordSchema), {
      zh: ['项目', '按编号排列。'],
      en: ['Projects', 'In the order of their numbers.'],
    }),
  })
  .meta({ title: 'Investment projects of a county' });

export type PublishedPackage = z.output<typeof packageSchema>;

/** The JSON Schema (2020-12) of `projects.json`, at its own address. */
export function makeJsonSchema(address: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(packageSchema) as Record<string, unknown>;
  return { $schema, ...rest, $id: address };
}
