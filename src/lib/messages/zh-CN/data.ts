/** What the loaded data is, and how the program stands. */
export const data = {
  starting: '数据查询功能正在启动，测算结果已经可用。',
  ready: '数据查询功能已就绪。',
  unavailable:
    '本机浏览器不支持数据查询功能。测算照常进行，结果不受影响，只是不能逐人、逐社区查询。',
  loading: (done: string, all: string) => `正在读取：${done}／${all}`,
  cancel: '取消',
  cancelled: '已取消，原有数据未改动。',
  undone: '已撤销。',
  undo: '撤销',
  redo: '重做',
  missingItems: (items: string) => `未计入：${items}（公开文件未载明数额）`,
  sampleRoster: '人员名册',
  sampleBonus: '奖励发放名册',
  sampleCommunities: '社区考核等次',
} as const;
