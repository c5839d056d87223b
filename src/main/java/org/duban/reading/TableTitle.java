package org.duban.reading;

import org.jspecify.annotations.Nullable;

/** A responsibility table of the document: its label ({@code 附件1}) and its title, where they are printed. */
public record TableTitle(@Nullable String label, @Nullable String title) {}
