package io.github.keikaku.plan.benchmarks;

import java.util.List;
import java.util.Random;

/** The texts of a generated plan: made-up sentences of the kind and length that municipal plans print. */
final class Wording {

    static final int TITLES = 24_000;

    /** Has no divisor in common with the number of titles, so that neighbours differ in every part. */
    private static final int STRIDE = 7_919;

    private static final List<String> AREAS = List.of(
            "中央", "本町", "東町", "西町", "南町", "北町", "元町", "新町", "栄町", "緑町", "旭町", "泉町", "桜台", "松原", "竹丘", "梅園", "川端", "山手",
            "浜町", "港");
    private static final List<String> SUBJECTS = List.of(
            "高齢者", "子育て家庭", "障害のある人", "若者", "外国人住民", "ひとり親家庭", "小・中学生", "高校生", "中小企業", "商店街", "農業者", "自治会", "ボランティア",
            "介護者", "転入者");
    private static final List<String> THEMES = List.of(
            "見守り", "相談支援", "居場所づくり", "防災活動", "健康づくり", "学び直し", "就労支援", "移動支援", "情報発信", "交流の場づくり", "住まいの確保", "環境美化",
            "担い手の育成", "権利擁護", "文化活動", "防犯活動");
    private static final List<String> ACTIONS = List.of("推進", "充実", "支援", "強化", "拡大");
    private static final List<String> WISHES =
            List.of("安心して暮らせる", "生き生きと学べる", "つながりを実感できる", "健やかに過ごせる", "力を発揮できる", "誇りを持てる", "災害から守られる");
    private static final List<String> DEPARTMENTS =
            List.of("地域福祉課", "子育て支援課", "障害福祉課", "生涯学習課", "産業振興課", "危機管理課", "健康推進課", "都市計画課", "環境政策課", "広報課");
    private static final List<String> WAYS = List.of("講座", "懇談会", "出張相談会", "見学会", "交流会", "研修");
    private static final List<String> NEEDS = List.of(
            "担い手の高齢化が進み、次に続く人を地域の中から見つける必要がある",
            "参加する人が固定しているため、初めての人が加わりやすい日時と場所を選ぶ必要がある",
            "関係する団体の間で情報を共有する機会が少なく、役割の分担を改めて話し合う必要がある",
            "制度を知らない人に情報が届いておらず、届け方を工夫する必要がある",
            "会場が一部の地区に偏っているため、身近な場所で開けるよう調整する必要がある");

    private final Random random;

    Wording(Random random) {
        this.random = random;
    }

    /** The title of a measure; no two of the first {@value #TITLES} are equal. */
    static String measure(int i) {
        int mixed = (int) ((long) i * STRIDE % TITLES);
        return area(mixed) + "地区における" + subjectAndTheme(mixed / AREAS.size()) + "の"
                + ACTIONS.get(mixed / AREAS.size() / SUBJECTS.size() / THEMES.size());
    }

    static String area(int i) {
        return AREAS.get(i % AREAS.size());
    }

    /** The title of a policy; neighbours differ. */
    static String subjectAndTheme(int i) {
        return SUBJECTS.get(i % SUBJECTS.size()) + "の" + THEMES.get(i / SUBJECTS.size() % THEMES.size());
    }

    /** What the roles in a policy are about; no two of the first 4,800 policies say the same. */
    static String localMatter(int i) {
        return area(i / SUBJECTS.size() / THEMES.size()) + "地区での" + subjectAndTheme(i);
    }

    /** The title of a goal; a hundred neighbours differ. */
    static String goal(int i) {
        return SUBJECTS.get(i % SUBJECTS.size()) + "が" + WISHES.get(i / SUBJECTS.size() % WISHES.size()) + "まち";
    }

    static String field(int i) {
        return THEMES.get(i % THEMES.size()) + "と" + THEMES.get((i + 1) % THEMES.size());
    }

    static String department(int i) {
        return DEPARTMENTS.get(i % DEPARTMENTS.size());
    }

    String purpose(String what) {
        return what + "に取り組み、" + pick(SUBJECTS) + "が住み慣れた地域で" + pick(WISHES) + "ようにする";
    }

    String description() {
        return pick(DEPARTMENTS) + "と" + pick(SUBJECTS) + "の団体が協力し、" + pick(WAYS) + "を年" + number(2, 12) + "回開くとともに、"
                + pick(THEMES) + "に関わる人を" + number(10, 90) + "人以上に増やす";
    }

    /** The texts of an entry name its measure, as no two measures say the very same. */
    String outcome(String measure, int year) {
        return measure + "では、" + pick(THEMES) + "の" + pick(WAYS) + "を" + year + "年度に" + number(2, 24) + "回開き、延べ"
                + number(30, 900) + "人が参加した。" + pick(SUBJECTS) + "からは続けてほしいという声が" + number(3, 40) + "件寄せられた";
    }

    String detail(String measure, String way) {
        return pick(AREAS) + "地区の" + measure + "：" + way + " " + number(1, 12) + "回、参加者 " + number(5, 120) + "人";
    }

    String challenge(String measure, int year) {
        return measure + "は、" + year + "年度の新しい参加者が" + number(2, 40) + "人にとどまった。" + pick(NEEDS);
    }

    String role(String actor, String what) {
        return actor + "は、" + what + "について話し合い、" + pick(WAYS) + "を通して" + pick(SUBJECTS) + "との関わりを広げる";
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
