package org.duban.reading.repair;

/** Tells Chinese characters and the two scripts they come in, without a dictionary. */
final class Script {
    /** The ideographs, for use within a character class. */
    static final String HAN = "\\u3400-\\u9FFF〇";

    private static final String TRADITIONAL = "國發會業產經濟務實現員議關於為與對進動開個們來時過這還應給從設計劃級總數據資環縣區鎮鄉財稅報導項標準優質強創讓農設備體醫療養護網絡積極擴內學習";
    private static final String SIMPLIFIED = "国发会业产经济务实现员议关于为与对进动开个们来时过这还应给从设计划级总数据资环县区镇乡财税报导项标准优质强创让农设备体医疗养护网络积极扩内学习";

    /** 1 for what only the traditional script has, -1 for what only the simplified one has. */
    private static final byte[] WEIGHTS = new byte[Character.MAX_VALUE + 1];

    static {
        TRADITIONAL.chars().forEach(c -> WEIGHTS[c]++);
        SIMPLIFIED.chars().forEach(c -> WEIGHTS[c]--);
    }

    private Script() {}

    static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇';
    }

    /** Whether a text is written in the traditional script, by the characters that only one script has. */
    static boolean isTraditional(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            balance += WEIGHTS[text.charAt(i)];
        }
        return balance > 0;
    }
}
