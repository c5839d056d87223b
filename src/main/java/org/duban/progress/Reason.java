package org.duban.progress;

import org.jspecify.annotations.Nullable;

/** Why an update goes back: of which kind, and in words that are never blank, at most 500 characters. */
public record Reason(Code code, String text) {
    static final int LONGEST = 500;

    /** Of which kind it is, so that kinds can be counted. */
    public enum Code {
        /** 数字有误 */
        FIGURE_WRONG,
        /** 数字没有依据 */
        NO_EVIDENCE,
        /** 文字太空泛 */
        TOO_VAGUE,
        /** 报错了报告期 */
        WRONG_PERIOD,
        OTHER
    }

    /** @throws ReasonMissing where nothing is said, or too much */
    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ReasonMissing();
        }
    }

    /**
     * @param code {@code OTHER} where absent
     * @throws ReasonMissing where nothing is said, or too much
     */
    public static Reason of(@Nullable Code code, @Nullable String text) {
        return new Reason(code == null ? Code.OTHER : code, text == null ? "" : text);
    }
}
