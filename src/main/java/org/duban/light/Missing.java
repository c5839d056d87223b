package org.duban.light;

/** An indicator without a light, and why. */
public record Missing(Goal goal, Lack lack) {}
