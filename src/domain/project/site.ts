import { z } from 'zod';
import { area, day, named, oneOf, parsed, price, quantity, text } from '../fields.ts';
import { parsePrice, type Price } from '../units.ts';
import {
  APPROVAL_ITEMS,
  APPROVAL_STATES,
  DOCUMENT_KINDS,
  LAND_LEVELS,
  LAND_STATES,
  STAGES,
  UTILITIES,
} from '../vocabulary.ts';

/** Whether a price is for a time, as rent is: `㎡·月`, `亩·年`, `年`. */
const isForTime = ({ per }: Price): boolean => /(?:^|·)[年月]$/u.test(per);

/** What is paid for the use of land or rooms, with the period that it is for. */
const rent = (title: string) => {
  const hint = '600元/亩·年 或 9元/㎡·月';
  return parsed(parsePrice, hint, (value) =>
    isForTime(value) ? undefined : `没有写是一年的还是一个月的，请写成 ${hint}`,
  ).meta({
    examples: ['9元/㎡·月'],
    ...named(title, `写明一年还是一个月，如 ${hint}`),
  });
};

/** The land a project stands on. */
export const landSchema = z.strictObject({
  area: area('占地面积').optional(),
  floorArea: area('建筑面积', undefined, '㎡').optional(),
  use: text('用地性质', '如 工业用地、集体林地').optional(),
  owner: text('权属', '国有、集体，哪个村', '国有，已收储').optional(),
  plot: text('地块编号', undefined, 'A-3').optional(),
  price: price('用地价格', '如 16.8万元/亩').optional(),
  rent: rent('租金').optional(),
  level: oneOf(LAND_LEVELS, '平整程度').optional(),
  state: oneOf(LAND_STATES, '征收状态').optional(),
});

/** One line supplied to the site, with figures. */
const utility = z.strictObject({
  kind: oneOf(UTILITIES, '公用工程'),
  capacity: quantity('能力', '如 2000千伏安').optional(),
  distance: quantity('接入距离', '如 0.5公里').optional(),
  price: text('价格', '如 0.63元/千瓦时').optional(),
  note: text('说明', undefined, '管网已到红线').optional(),
});

const distance = z.strictObject({
  to: text('到哪里', undefined, '邵阳北站'),
  km: z
    .number()
    .positive()
    .meta(named('公里', undefined, 12.5)),
  kind: oneOf(['road', 'straight'], '路程或直线').default('road'),
  source: text('来源').optional(),
});

/** Where it stands and what reaches it. */
export const siteSchema = z.strictObject({
  distances: z.array(distance).min(1).optional().meta(named('距离')),
  utilities: z.array(utility).min(1).optional().meta(named('公用工程')),
  coordinates: z
    .strictObject({
      lat: z
        .number()
        .min(-90)
        .max(90)
        .meta(named('纬度', undefined, 27.31)),
      lng: z
        .number()
        .min(-180)
        .max(180)
        .meta(named('经度', undefined, 111.43)),
      datum: oneOf(['WGS-84', 'GCJ-02', 'CGCS2000'], '坐标系'),
    })
    .optional()
    .meta(named('坐标')),
});

/** One approval with its state, date, document number and authority (审批). */
export const approvalSchema = z.strictObject({
  item: oneOf(APPROVAL_ITEMS, '审批事项'),
  state: oneOf(APPROVAL_STATES, '状态'),
  date: day('日期').optional(),
  documentNumber: text('文号', undefined, '邵发改审〔2026〕12号').optional(),
  authority: text('审批机关', undefined, '县发展和改革局').optional(),
});

/** One move of the project, with its date and where that is written. */
export const stageMoveSchema = z.strictObject({
  stage: oneOf(STAGES, '阶段'),
  date: day('日期'),
  source: text('来源').optional(),
});

/** A file that investors may read. */
export const documentSchema = z.strictObject({
  kind: oneOf(DOCUMENT_KINDS, '文件类别'),
  title: text('文件名称', undefined, '项目建议书'),
  file: text('文件', '放在 public/files/ 下，写文件名', 'tea-oil-proposal.pdf')
    .meta({ upload: 'files' })
    .optional(),
  date: day('日期').optional(),
});

/** A photograph of the real place. */
export const photoSchema = z.strictObject({
  file: text('图片', '放在 public/photos/ 下', 'tea-oil-site.jpg').meta({ upload: 'photos' }),
  caption: text('图说', undefined, '拟选地块现状'),
  source: text('来源', undefined, '镇政府拍摄'),
  date: day('拍摄日期'),
});

/** Who stands behind the project (承办单位、合作方). */
export const sponsorSchema = z.strictObject({
  name: text('单位名称', undefined, '雀塘镇人民政府'),
  legalForm: text('法律形式', undefined, '机关').optional(),
  results: text('业绩', undefined, '2024年建成标准厂房3万㎡').optional(),
});

/** What it makes or handles in a year at full output. */
export const capacitySchema = z.strictObject({
  item: text('产品或服务', undefined, '精炼茶油'),
  quantity: quantity('生产能力', '如 20000吨/年'),
  /** When given, `rating × hours` must equal the quantity: 7000千瓦 × 4250小时 = 2975万千瓦时. */
  rating: quantity('设备能力', '如 7000千瓦').optional(),
  hours: z
    .number()
    .positive()
    .max(8784)
    .optional()
    .meta(named('年运行小时', undefined, 4250)),
});
