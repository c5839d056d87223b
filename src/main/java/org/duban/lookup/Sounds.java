package org.duban.lookup;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a person may type for one sign of a name: the sign itself, one of its readings in pinyin, or the first letter of one. */
record Sounds(List<String> typed) {
    private static final Map<Character, Sounds> KNOWN = new ConcurrentHashMap<>();

    static Sounds of(char sign) {
        return KNOWN.computeIfAbsent(sign, Sounds::read);
    }

    /** Every reading counts: 长 is chang and zhang, whatever the word. */
    private static Sounds read(char sign) {
        Set<String> typed = PinyinHelper.toPinyinList(sign, PinyinStyleEnum.NORMAL).stream()
                .map(reading -> reading.replace('ü', 'v'))
                .collect(Collectors.toCollection(TreeSet::new));
        typed.addAll(typed.stream().map(reading -> reading.substring(0, 1)).toList());
        typed.add(String.valueOf(sign));
        return new Sounds(List.copyOf(typed));
    }
}
