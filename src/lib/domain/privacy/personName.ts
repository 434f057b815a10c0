/** The surnames of some nine in ten people, and the double ones. */
const SURNAMES = new Set(
  ('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚' +
    '沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤' +
    '康易乔赖文普字毕阮柴瞿洪安施倪殷耿岳柳童俞祝纪游裴翟俸刀岩玉盘和木阿尼拉') as Iterable<string>,
);
const DOUBLE_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 百里 呼延 南宫'.split(' '),
);

/** What ends a place, an office, a school or a rank, and no person's name. */
const NOT_A_NAME =
  /(?:社区|居委|街道|办事处|村|路|县|市|区|镇|乡|职|级|档|员|岗|任|科|学|专|中|格|秀|无|证|师|月|年|日|奖|号|等|良好|完成|书记|主任|党|团|群众)$/;

/**
 * Whether a text has the form of a Chinese person's name: two or three characters after a common
 * surname (three or four after a double one), or names of several parts joined by "·". A form is
 * all that it is: whether a column holds names is judged by how many of its cells do and differ.
 */
export function looksLikeName(text: string): boolean {
  const name = text.replace(/\s+/g, '');
  if (!/^[\p{Script=Han}·]+$/u.test(name) || NOT_A_NAME.test(name)) return false;
  if (name.includes('·')) return /^\p{Script=Han}{2,}(?:·\p{Script=Han}{2,})+$/u.test(name);
  if (DOUBLE_SURNAMES.has(name.slice(0, 2))) return name.length === 3 || name.length === 4;
  return (name.length === 2 || name.length === 3) && SURNAMES.has(name.slice(0, 1));
}
