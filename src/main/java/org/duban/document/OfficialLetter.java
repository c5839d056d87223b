package org.duban.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter of the office on paper.
 *
 * @param mark 发文字号, such as 督办单〔2026〕1号
 * @param signer what stands before the place where it is signed: 签发人：
 * @param addressee 主送机关, without the colon
 * @param paragraphs of the body
 * @param sender 发文机关署名
 * @param date 成文日期
 */
public record OfficialLetter(
        String mark,
        String signer,
        String title,
        String addressee,
        List<String> paragraphs,
        String sender,
        LocalDate date) {
    public OfficialLetter {
        paragraphs = List.copyOf(paragraphs);
    }
}
