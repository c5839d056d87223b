package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as its person sees it. */
record NoticeView(UUID id, LocalDate day, @Nullable String urgedBy, boolean read, List<LineView> lines) {}
