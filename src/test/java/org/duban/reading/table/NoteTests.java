package org.duban.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.Row.Field;
import org.junit.jupiter.api.Test;

class NoteTests {
    @Test
    void readsLabels() {
        Responsibilities read = Note.read("责任领导：柳青山；牵头单位：区水利局、区农委；配合单位：各镇");

        assertThat(read.get(Field.LEADERS)).containsExactly("柳青山");
        assertThat(read.get(Field.LEAD)).containsExactly("区水利局", "区农委");
        assertThat(read.get(Field.SUPPORT)).containsExactly("各镇");
    }

    @Test
    void readsWordsOfRoleBehindTheNames() {
        Responsibilities read = Note.read("市林业局牵头，市财政局、市气象局等配合");

        assertThat(read.get(Field.LEAD)).containsExactly("市林业局");
        assertThat(read.get(Field.SUPPORT)).containsExactly("市财政局", "市气象局");
    }

    @Test
    void letsThoseInChargeTogetherLead() {
        assertThat(Note.read("民政部、卫生健康委按职责分工负责").get(Field.LEAD)).containsExactly("民政部", "卫生健康委");
        assertThat(Note.read("民政部牵头，财政部、教育部负责").get(Field.SUPPORT)).containsExactly("财政部", "教育部");
    }

    @Test
    void readsADeadline() {
        Responsibilities read = Note.read("9月底前完成，牵头单位：县交通局");

        assertThat(read.due()).isEqualTo("9月底前完成");
        assertThat(read.get(Field.LEAD)).containsExactly("县交通局");
    }

    @Test
    void readsADeadlineThatNamesItsStep() {
        Responsibilities read = Note.read("民政部牵头，财政部等负责，5月底前印发办法，年内全面推开");

        assertThat(read.get(Field.SUPPORT)).containsExactly("财政部");
        assertThat(read.due()).isEqualTo("5月底前印发办法，年内全面推开");
    }

    @Test
    void readsSeveralLabelsOnOneLine() {
        Responsibilities read = Note.read("责任领导：田小禾    责任单位：县建设局、县房产局");

        assertThat(read.get(Field.LEADERS)).containsExactly("田小禾");
        assertThat(read.get(Field.LEAD)).containsExactly("县建设局", "县房产局");
    }

    @Test
    void letsThoseResponsibleBesideThoseWhoLeadTakePart() {
        assertThat(Note.read("牵头单位：区林业局，责任单位：各镇、各园区").get(Field.SUPPORT)).containsExactly("各镇", "各园区");
    }

    @Test
    void isNotEveryBracket() {
        assertThat(Note.isNote("含高新区")).isFalse();
        assertThat(Note.isNote("责任单位：县教育局")).isTrue();
    }
}
