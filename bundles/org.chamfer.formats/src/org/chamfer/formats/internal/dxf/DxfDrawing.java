package org.chamfer.formats.internal.dxf;

import java.util.List;

/**
 * What is read of a DXF file.
 *
 * @param paths the open ones first
 * @param dimensions in the order of the file
 */
record DxfDrawing(List<DxfPath> paths, List<DxfDimension> dimensions) {}
