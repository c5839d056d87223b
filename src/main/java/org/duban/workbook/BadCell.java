package org.duban.workbook;

/**
 * A cell that cannot be taken.
 *
 * @param row the number of its row, from 1
 * @param column the heading above it
 * @param reason a word that the messages explain
 * @param shown what stands in it
 */
public record BadCell(String sheet, int row, String column, String reason, String shown) {}
