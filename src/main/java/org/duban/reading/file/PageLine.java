package org.duban.reading.file;

/**
 * A printed line and its place.
 *
 * @param page counted from 0
 * @param left the distance of its first character from the left edge
 * @param right the distance of its last character's end from the left edge
 * @param size the width of a character
 */
record PageLine(int page, double left, double right, double size, String words) {
    PageLine followedBy(PageLine next) {
        boolean latin = isLatin(words.charAt(words.length() - 1)) && isLatin(next.words.charAt(0));
        return new PageLine(next.page, left, next.right, next.size, words + (latin ? " " : "") + next.words);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
