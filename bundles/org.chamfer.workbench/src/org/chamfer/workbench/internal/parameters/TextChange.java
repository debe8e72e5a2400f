package org.chamfer.workbench.internal.parameters;

/**
 * Another text for a stretch of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how much is replaced
 * @param text what takes its place
 */
record TextChange(int offset, int length, String text) {}
