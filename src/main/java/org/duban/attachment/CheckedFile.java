package org.duban.attachment;

/**
 * A file that was found to be what its name says.
 *
 * @param name made harmless
 */
record CheckedFile(String name, FileKind kind, byte[] content) {}
