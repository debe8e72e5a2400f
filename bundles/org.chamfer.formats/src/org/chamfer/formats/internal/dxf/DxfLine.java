package org.chamfer.formats.internal.dxf;

/** A straight line between two points of the grid. */
record DxfLine(SnapGrid.Cell from, SnapGrid.Cell to) {}
