/** Opening the files of a personnel office: from the spreadsheet to a checked roster. */
export const intake = {
  title: '人员名册',
  lead: '所用名册决定各页的人数和金额。名册只在本机读取和测算，不会上传。',
  inUse: '当前所用名册',
  workers: (people: string) => `在册 ${people}`,
  recipients: (people: string) => `奖励发放名册 ${people}`,
  communities: (count: string) => `${count} 个社区`,
} as const;
