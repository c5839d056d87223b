package org.duban.reading.file;

import org.jspecify.annotations.Nullable;

/** Prints a list number as Word's number formats do. */
final class NumberFormat {
    private static final String DIGITS = "零一二三四五六七八九";

    private NumberFormat() {}

    /** The name that Word has today for a format of old documents ([MS-OSHARED] 2.2.1.3). */
    static String nameOf(int format) {
        return switch (format) {
            case 10, 11, 33, 34, 35, 37, 39 -> "chineseCounting";
            case 18, 28, 29 -> "decimalEnclosedCircle";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            default -> "decimal";
        };
    }

    static String print(int number, @Nullable String format) {
        return switch (format == null ? "decimal" : format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    /** 1 to 99 as 一 to 九十九; larger numbers keep their figures. */
    private static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
    }
}
