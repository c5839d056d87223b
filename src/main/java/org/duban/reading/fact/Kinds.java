package org.duban.reading.fact;

import java.util.regex.Pattern;
import org.duban.reading.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a document by its title. */
final class Kinds {
    private static final Pattern DECOMPOSITION = Pattern.compile("分解|分工|责任清单|任务清单|责任表|落实方案");
    private static final Pattern KEY_WORK = Pattern.compile("重点工作|工作要点|重点任务|实事|重点项目|折子工程|主要任务");

    private Kinds() {}

    static DocumentKind of(@Nullable String title) {
        if (title == null) {
            return DocumentKind.REPORT;
        }
        if (DECOMPOSITION.matcher(title).find()) {
            return DocumentKind.DECOMPOSITION;
        }
        return !title.contains("工作报告") && KEY_WORK.matcher(title).find() ? DocumentKind.KEY_WORK : DocumentKind.REPORT;
    }
}
