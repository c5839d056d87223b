package org.duban.reading.file;

import java.util.BitSet;

/** How much a text reads like Chinese office prose: 1 at best, below 0 for what is no text. */
final class Plausibility {
    /** The characters that make up about half of any such text, in both scripts. */
    private static final String COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样"
            + "与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文"
            + "总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治"
            + "北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声"
            + "報斗完類八離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近礦千"
            + "週委素技備半辦青省列習響約支般史感勞便團往酸歷市克何除消構府稱太準精值號率族維劃選標寫存候毛親快效斯院查江型眼王按格養易置派層片始卻專狀育"
            + "廠京識適屬圓包火住調滿縣局照參紅細引聽該鐵價嚴財項區產業發展經濟務實現員會議國務關於為與對進動開個們來時過這還應給從現設計劃級總數據資環境"
            + "乡镇村县街服统筹推完善落加促升优创深监督责任施项目投融创";

    private static final BitSet COMMON_SET = new BitSet();

    static {
        COMMON.chars().forEach(COMMON_SET::set);
    }

    private Plausibility() {}

    static double of(CharSequence text) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                sum += weight(c);
                counted++;
            }
        }
        return counted == 0 ? 1 : sum / counted;
    }

    private static double weight(char c) {
        if (c < 0x80) {
            return c < 0x20 || c == 0x7F ? -10 : 0.5;
        }
        if (COMMON_SET.get(c) || "，。、；：“”（）《》　？！".indexOf(c) >= 0) {
            return 1;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return 0.25;
        }
        return isStrange(c) ? -3 : 0;
    }

    private static boolean isStrange(char c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.SURROGATE -> true;
            default -> c == '\uFFFD' || c >= 0xAC00 && c <= 0xD7A3;
        };
    }
}
