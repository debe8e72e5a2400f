package org.chamfer.ui.graph.internal.figure;

/** Marks graphics of an export, which has all details at any scale. */
interface ExportGraphics {}
