package org.mingjian.publicity.intake.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** What names of agencies, organisations and persons look like. */
final class Names {

    /** How the name of an enforcement agency ends. The look ahead spares most places the list of endings. */
    static final String AGENCY =
            "[\\u3400-\\u9fff]{2,36}(?=[局委管厅总支大中监执人街海办公农卫住城分])(?:局|委员会|管委会|厅|总队|支队|大队|中队|监察队|执法队|人民政府|街道办事处|海关"
                    + "|监督所|监察所|管理处|管理站|海事处|办公室|执法中心|公积金管理中心|农业农村委|卫生健康委|住房城乡建委|城管委"
                    + "|(?<=中国人民银行[\\u3400-\\u9fff]{2,20})[分支]行)(?:[\\u3400-\\u9fff]{2,12}(?:分局|派出所|税务所|监管所))?";

    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:公司|集团|厂|店|部|馆|吧|行|社|院|校|园|站|场|城|中心|所|会|户|超市|市场|商场|门市|餐厅|饭庄"
                    + "|酒店|宾馆|旅馆|网咖|酒吧|会所|学校|协会|基金会|工作室|事务所|合作社|农场|林场|矿|窑|局|队|处|铺|坊|屋|廊|苑|堂|阁|楼|居|轩|庄|摊|厅|家)$");

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付"
            + "方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童"
            + "凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师"
            + "和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

    private static final Set<String> COMPOUND =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "司徒", "慕容", "夏侯", "端木", "轩辕", "南宫", "长孙");

    private static final Pattern PERSON = Pattern.compile(
            "([\\u3400-\\u9fff]{2,4}|[\\u3400-\\u9fff]{1,2}[*Xx×某]{1,3}[\\u3400-\\u9fff]?|[\\u3400-\\u9fff]{2,8}·[\\u3400-\\u9fff]{2,10})");

    private static final Pattern MASK = Pattern.compile("[*×]|[Xx]{2,}|某|\\b[Xx]\\b");

    private Names() {}

    /** Whether the end of the name says that it is an organisation. */
    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches() && name.length() > 3;
    }

    /** Whether it reads as the name of a person: surname and one or two characters, or a mask for them. */
    static boolean isPerson(String name) {
        if (!PERSON.matcher(name).matches()) {
            return false;
        }
        if (name.contains("·")) {
            return true;
        }
        boolean surname = SURNAMES.indexOf(name.charAt(0)) >= 0 && name.length() <= 3;
        boolean compound = name.length() >= 3 && COMPOUND.contains(name.substring(0, 2));
        return (surname || compound || isMasked(name))
                && !ORGANISATION.matcher(name).matches() | name.length() <= 3;
    }

    /** Whether characters of the name are hidden. */
    static boolean isMasked(String name) {
        return MASK.matcher(name).find();
    }
}
