/** Where a value comes from, and how far a result agrees with what is published. */
export const status = {
  published: '文件载明',
  inferred: '推算',
  assumed: '测算假定',
  unpublished: '文件未明确',
  publishedNote: '数值见于公开文件。',
  inferredNote: '由公开数据推得，文件未直接载明。',
  assumedNote: '没有文件依据，为测算而设，可以修改。',
  unpublishedNote: '公开文件未载明数额，测算时按零计，并在合计处列明。',
  source: (citation: string) => `来源：${citation}`,
  citation: (document: string, section: string) =>
    section === '' ? document : `${document} ${section}`,
  agrees: '与公开数据一致',
  differsBy: (difference: string) => `与公开数据相差 ${difference}`,
  roundsTo: (published: string) => `四舍五入后为 ${published}，与公开数据一致`,
  notComparable: '公开文件无此数，无从比对',
} as const;
